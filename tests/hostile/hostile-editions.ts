/** Editions of one plan: without harm, and with hostile texts in every field and every translation. */
import type { z } from "zod";
import type { Readings } from "./compare-lines.ts";
import { wholeData } from "./hostile-plan.ts";
import { type HostileText, hostileTexts } from "./hostile-texts.ts";
import { harmless, type PlacedText, placeTexts, takenNowhere, textsFor } from "./place-texts.ts";
import type { PlanData, PlanField } from "./plan-fields.ts";
import { type HostilePlan, hostilePlan, tryIn } from "./refusals.ts";
import { carefully, joined, withoutPlaceholders, withParts } from "./written-texts.ts";
import { fillCatalogues, makeEdition } from "./make-edition.ts";

/** What a build put where. */
export interface HostileEdition {
  /** What a reader is to see in the place of each harmless word. */
  readings: Readings;
  /** What a program is to read of it in the open data. */
  data: Readings;
  /** How many texts stand in the place of each. */
  counts: ReadonlyMap<string, number>;
  /** How many were refused by a line. */
  refused: number;
}

/** One plan that is written and built again and again. */
export interface Stage {
  plan: HostilePlan;
  /** The values of an edition without harm. */
  harmless: ReadonlyMap<PlanField, string>;
  byToken: ReadonlyMap<string, PlanField>;
  /** Texts that no field takes. */
  nowhere: ReadonlySet<HostileText>;
}

/** @param instead files that stand in the place of the plan's own, by their names */
export function openStage(
  folder: string,
  schemas: ReadonlyMap<string, z.ZodType>,
  instead: PlanData = new Map(),
): Stage {
  const plan = hostilePlan(folder, new Map([...wholeData(schemas), ...instead]), schemas);
  const values = plan.fields.flatMap((field): [PlanField, string][] => {
    const value = harmless(plan, field);
    return value === undefined ? [] : [[field, value]];
  });
  const byToken = new Map(plan.fields.map((field) => [field.token, field]));
  const nowhere = takenNowhere(plan, hostileTexts);
  return { plan, harmless: new Map(values), byToken, nowhere };
}

/** The word that stands for the translation of a field. */
export const translated = ({ token }: PlanField): string => `t${token.slice(1)}`;

/** @param out folder of the edition */
export async function writeHarmless(
  { plan, harmless, byToken }: Stage,
  out: string,
): Promise<void> {
  putAll(plan, harmless);
  fillCatalogues(plan.folder, ({ source }) => {
    const field = fieldIn(source, byToken);
    return withParts(translated(field), field);
  });
  await makeEdition(plan.folder, out);
}

/** The edition of a build, in which each field and each translation has a share of the texts. */
export async function writeHostile(
  stage: Stage,
  build: number,
  out: string,
): Promise<HostileEdition> {
  const { plan, harmless, byToken, nowhere } = stage;
  const { values, refused } = placeTexts(plan, hostileTexts, build, nowhere);
  const written = [...values].map(([field, { written }]): [PlanField, string] => [field, written]);
  putAll(plan, new Map([...harmless, ...written]));
  const readings = new Map([...harmless.values()].map((value) => [value, value]));
  const data = new Map(readings);
  const counts = new Map<string, number>();
  const place = (word: string, { reads, data: read, count }: PlacedText) => {
    readings.set(word, reads);
    data.set(word, read);
    counts.set(word, count);
  };
  for (const [field, placed] of values) {
    const isAddress = harmless.get(field)?.startsWith("https:");
    place((isAddress && harmless.get(field)) || field.token, placed);
  }
  fillCatalogues(plan.folder, ({ source }) => {
    const field = fieldIn(source, byToken);
    const { obeyed = [] } = values.get(field) ?? {};
    const placed = hostileTranslation(stage, field, build, obeyed);
    place(translated(field), placed);
    return placed.written;
  });
  await makeEdition(plan.folder, out);
  return { readings, data, counts, refused };
}

/**
 * Another share of the texts for the translation of a field in a build.
 * @param kept texts in what is translated, whose links and emphasis it must keep
 */
export function hostileTranslation(
  { plan, nowhere }: Stage,
  field: PlanField,
  build: number,
  kept: readonly HostileText[],
): PlacedText {
  const index = plan.fields.indexOf(field);
  const word = translated(field);
  const own = textsFor(hostileTexts, index, build + 7).filter(
    (text) => text.reads === undefined && !nowhere.has(text),
  );
  const parts = [...own, ...kept].map((text) => text.reads ?? text.text);
  const quoted = field.kind === "message" ? parts.map(withoutPlaceholders) : parts;
  const forms = [
    ...own.map(({ text }) => carefully(text, field.kind)),
    ...kept.map(({ text }) => text),
  ];
  return {
    written: withParts(joined(forms, word), field),
    ...{ reads: joined(parts, word), data: joined(quoted, word), count: own.length },
    obeyed: kept,
  };
}

/** @throws if the plan does not take them all */
export function putAll(plan: HostilePlan, values: ReadonlyMap<PlanField, string>): void {
  const { refused, unmeant } = tryIn(plan, values, true);
  const [problem] = [...refused.values(), ...unmeant];
  if (problem)
    throw new Error(`${problem.file}:${problem.line} ${problem.code} ${problem.message}`);
}

export function fieldIn(source: string, byToken: Stage["byToken"]): PlanField {
  const field = byToken.get(/zq[a-z]+?zq/.exec(source)?.[0] ?? "");
  if (!field) throw new Error(`This text is of no field: ${source}`);
  return field;
}

/** Editions in a language of which the program has no words: a catalogue beside the plan translates them. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { PoEntry } from "../../src/language/catalogue/po-file.ts";
import type { Readings } from "./compare-lines.ts";
import { hostileTranslation, putAll, type Stage, translated } from "./hostile-editions.ts";
import { FURTHER } from "./hostile-plan.ts";
import type { PlanField } from "./plan-fields.ts";
import { fillCatalogues, makeEdition } from "./make-edition.ts";
import { withParts } from "./written-texts.ts";

/** What a build put in the places of the program's words, and how many texts in each. */
export interface HostileWords {
  readings: Readings;
  counts: ReadonlyMap<string, number>;
}

/**
 * The further language's pages, with the program's words from a catalogue and the plan without harm.
 * @param build undefined: without harm as well
 */
export async function writeWords(
  stage: Stage,
  build: number | undefined,
  out: string,
): Promise<HostileWords> {
  const { plan, harmless } = stage;
  putAll(plan, harmless);
  rmSync(join(plan.folder, "interface.yaml"));
  const readings = new Map([...harmless.values()].map((value) => [value, value]));
  const counts = new Map<string, number>();
  fillCatalogues(plan.folder, (entry) => {
    const field = wordIn(entry, plan.fields);
    if (!field) return "";
    if (build === undefined) return withParts(translated(field), field);
    const { written, reads, count } = hostileTranslation(stage, field, build, []);
    readings.set(translated(field), reads);
    counts.set(translated(field), count);
    return written;
  });
  await makeEdition(plan.folder, out, [FURTHER]);
  return { readings, counts };
}

/** The word of the program that an entry translates; undefined for a text of the plan. */
const wordIn = ({ references: [place] }: PoEntry, fields: readonly PlanField[]) =>
  fields.find(({ file, path }) => file === "interface" && place === [file, ...path].join("."));

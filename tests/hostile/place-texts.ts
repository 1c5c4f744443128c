/** Deals hostile texts out to the fields of a plan, so that each field meets each text in one of the builds. */
import type { HostileText } from "./hostile-texts.ts";
import type { PlanField } from "./plan-fields.ts";
import { type HostilePlan, tryIn } from "./refusals.ts";
import { carefully, formOf, joined, withoutPlaceholders, withParts } from "./written-texts.ts";

/** What stands in a field, and what a reader is to see of it. */
export interface PlacedText {
  written: string;
  reads: string;
  /** What the open data have of it: a message stays one, with its quotes. */
  data: string;
  /** How many of the texts it is made of. */
  count: number;
  /** Those of them whose links and emphasis the field obeys. */
  obeyed: readonly HostileText[];
}

export interface PlacedTexts {
  values: Map<PlanField, PlacedText>;
  /** How many texts were refused as they are typed, each by a line. */
  refused: number;
}

interface Part {
  form: string;
  reads: string;
  obeyed: readonly HostileText[];
}

/** Texts that a field meets together. */
const TOGETHER = 18;

export const buildsFor = (texts: readonly HostileText[]): number =>
  Math.ceil(texts.length / TOGETHER);

/** The texts that the field with this number meets in a build. */
export function textsFor(texts: readonly HostileText[], index: number, build: number) {
  const start = ((index + build) % buildsFor(texts)) * TOGETHER;
  return texts.slice(start, start + TOGETHER);
}

/** Whether words may stand in the field, and not only an address, an id or another form of its own. */
export const takesWords = (plan: HostilePlan, field: PlanField): boolean =>
  !field.isId && plan.accepts(field, `${field.token} and`);

/** The word that stands for a field in an edition without harm; undefined where its form has none. */
export const harmless = (plan: HostilePlan, field: PlanField): string | undefined => {
  if (takesWords(plan, field)) return withParts(field.token, field);
  const address = `https://${field.token}.example/`;
  return !field.isId && plan.accepts(field, address) ? address : undefined;
};

/** Texts that no field takes, however they are written: signs that nobody can be shown, and breaks of lines. */
export function takenNowhere(
  plan: HostilePlan,
  texts: readonly HostileText[],
): ReadonlySet<HostileText> {
  const fields = plan.fields.filter(({ kind }) => kind === "text");
  const given = new Map(texts.map((text, index) => [fields[index], text]));
  const { refused } = tryIn(
    plan,
    new Map(
      [...given].flatMap(([field, { text }]) => (field ? [[field, carefully(text, "text")]] : [])),
    ),
  );
  return new Set([...refused.keys()].flatMap((field) => given.get(field) ?? []));
}

/** What each field holds in a build: all of its texts that it takes, or one of those that its form takes. */
export function placeTexts(
  plan: HostilePlan,
  texts: readonly HostileText[],
  build: number,
  nowhere: ReadonlySet<HostileText>,
): PlacedTexts {
  const words = plan.fields.filter((field) => takesWords(plan, field));
  const taken = new Map(words.map((field) => [field, [] as Part[]]));
  let refused = 0;
  for (let slot = 0; slot < TOGETHER; slot++) {
    const given = words.flatMap((field) => {
      const text = textsFor(texts, plan.fields.indexOf(field), build)[slot];
      return text ? [{ field, text }] : [];
    });
    const typed = tryIn(plan, new Map(given.map(({ field, text }) => [field, text.text])));
    refused += typed.refused.size;
    for (const { field, text } of given) {
      const isRefused = typed.refused.has(field);
      if (isRefused && nowhere.has(text)) continue;
      const form = formOf(text, field.kind, isRefused);
      const obeyed = field.kind !== "plain" && form === text.text && text.reads !== undefined;
      const reads = (obeyed && text.reads) || text.text;
      taken.get(field)?.push({ form, reads, obeyed: obeyed ? [text] : [] });
    }
  }
  const values = new Map<PlanField, PlacedText>();
  for (const [field, parts] of taken) {
    const form = joined(
      parts.map((part) => part.form),
      field.token,
    );
    const reads = joined(
      parts.map((part) => part.reads),
      field.token,
    );
    const data =
      field.kind === "message"
        ? joined(
            parts.map((part) => withoutPlaceholders(part.reads)),
            field.token,
          )
        : reads;
    const obeyed = parts.flatMap((part) => part.obeyed);
    const written = withParts(form, field);
    values.set(field, { written, reads, data, count: parts.length, obeyed });
  }
  for (const field of plan.fields) {
    if (field.isId || taken.has(field)) continue;
    const fitting = texts.filter(({ text }) => plan.accepts(field, text));
    refused += build === 0 ? texts.length - fitting.length : 0;
    if (fitting.length > buildsFor(texts))
      throw new Error(`${field.file} takes more than is built.`);
    const one = fitting[build];
    if (one)
      values.set(field, {
        ...{ written: one.text, reads: one.text, data: one.text },
        ...{ count: 1, obeyed: [] },
      });
  }
  return { values, refused };
}

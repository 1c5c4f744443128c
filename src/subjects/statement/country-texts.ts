/** The texts of a country's accessibility statements, in its languages. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { noWords, ownWords } from "../../language/catalogue.ts";
import { formatsOf } from "../../language/formats.ts";
import { localize } from "../../language/localize.ts";
import type { Localized } from "../../language/localized.ts";
import { Message, Text } from "../../plan/text.ts";
import type { Edition } from "../../site/edition.ts";
import { countrySchema } from "./country-schema.ts";

type CountryTexts = z.output<typeof countrySchema>;

/** Language of the texts where a country has none in an edition's, nor in the plan's own. */
const COMMON = "en";

const read = new Map<string, CountryTexts | undefined>();

/** A country's texts in a language; undefined where it has none. */
export function countryTextsIn(country: string, language: string): CountryTexts | undefined {
  const path = join(import.meta.dirname, country, `${language}.yaml`);
  if (!read.has(path)) {
    const content = existsSync(path) ? parse(readFileSync(path, "utf8")) : undefined;
    read.set(path, content && countrySchema.parse(content));
  }
  return read.get(path);
}

/** What the texts are written as, one after another. */
export function sourcesIn(value: unknown): string[] {
  if (value instanceof Text || value instanceof Message) return [value.source];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sourcesIn) : [];
}

/**
 * The texts in an edition's language, or else in the plan's own or in English, marked as such.
 * @param country name of a folder beside this file
 */
export function countryTexts(
  { language, source }: Pick<Edition, "language" | "source">,
  country: string,
): Localized<CountryTexts> {
  for (const code of [language.code, source.code, COMMON]) {
    const texts = countryTextsIn(country, code);
    if (!texts) continue;
    const formats = formatsOf({ ...language, otherwise: source.locale });
    return localize(texts, {
      language: language.code,
      direction: language.direction,
      formats,
      source: {
        language: code,
        formats:
          code === COMMON ? formatsOf({ locale: "en-GB", dates: "long" }) : formatsOf(source),
      },
      catalogue: code === language.code ? ownWords : noWords,
    });
  }
  throw new Error(`There are no texts of ${country} in ${COMMON}.`);
}

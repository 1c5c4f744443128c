/** The words of site and deck that ship with the program, one file for each of its languages. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { z } from "zod";
import { interfaceSchema } from "../../plan/schema/interface.ts";
import { readYaml, type YamlFile } from "../../plan/yaml/yaml-file.ts";

export type InterfaceWords = z.output<typeof interfaceSchema>;

export interface ShippedWords {
  /** Code of the language in which they are. */
  language: string;
  words: InterfaceWords;
  yaml: YamlFile;
}

/** Language whose words stand in, or are translated, where the program has none of a plan's own. */
const COMMON = "en";

const read = new Map<string, ShippedWords | undefined>();

/**
 * The program's words in a language; undefined where it has none.
 * @throws if the file does not hold every word, which is a fault of the program
 */
export function shippedWords(language: string): ShippedWords | undefined {
  if (!read.has(language)) read.set(language, readWords(language));
  return read.get(language);
}

/**
 * The words that a language without any takes the place of, and is translated from: those of the plan's
 * own language, which its translators read, or English where the program lacks that as well.
 * @param own code of the plan's own language
 */
export function wordsToTranslate(own: string): ShippedWords {
  const found = shippedWords(own) ?? shippedWords(COMMON);
  if (!found) throw new Error(`The program has no words in ${COMMON}.`);
  return found;
}

function readWords(language: string): ShippedWords | undefined {
  const path = join(import.meta.dirname, `${language}.yaml`);
  if (!existsSync(path)) return undefined;
  const yaml = readYaml(relative(process.cwd(), path), readFileSync(path, "utf8"));
  return { language, words: interfaceSchema.parse(yaml.data), yaml };
}

/** The words of site and deck that ship with the program, whole in each of its languages. */
import { z } from "zod";
import type { ShownSubject } from "../../plan/layout-facts.ts";
import { formatProblem } from "../../plan/problem.ts";
import { type InterfaceWords, interfaceSchema } from "../../plan/schema/interface-schema.ts";
import { type WordFile, wordFilesIn } from "./word-files.ts";

export interface ShippedWords {
  /** Code of the language in which they are. */
  language: string;
  words: InterfaceWords;
  files: readonly WordFile[];
}

/** Language whose words stand in, or are translated, where the program has none of a plan's own. */
const COMMON = "en";

const read = new WeakMap<readonly ShownSubject[], Map<string, ShippedWords | undefined>>();

/**
 * The program's words in a language; undefined where it has none.
 * @param subjects what the plan may speak of, which brings words of its own
 * @throws if a file does not hold every word, which is a fault of the program
 */
export function shippedWords(
  language: string,
  subjects: readonly ShownSubject[],
): ShippedWords | undefined {
  const byLanguage = read.get(subjects) ?? new Map<string, ShippedWords | undefined>();
  read.set(subjects, byLanguage);
  if (!byLanguage.has(language)) byLanguage.set(language, wordsOfProgram(language, subjects));
  return byLanguage.get(language);
}

/**
 * The words that a language without any takes the place of, and is translated from: those of the plan's
 * own language, which its translators read, or English where the program lacks that as well.
 * @param own code of the plan's own language
 */
export function wordsToTranslate(own: string, subjects: readonly ShownSubject[]): ShippedWords {
  const found = shippedWords(own, subjects) ?? shippedWords(COMMON, subjects);
  if (!found) throw new Error(`The program has no words in ${COMMON}.`);
  return found;
}

function wordsOfProgram(
  language: string,
  subjects: readonly ShownSubject[],
): ShippedWords | undefined {
  const files = wordFilesIn(language, subjects);
  if (!files) return undefined;
  const problems = files.flatMap((file) => file.problems);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));
  const words = interfaceSchema(subjects).parse(
    joined(files.map(({ yaml }) => groups.parse(yaml.data))),
  );
  return { language, words, files };
}

type Groups = z.output<typeof groups>;
const groups = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Words of several files; a group may have words in each of them. */
function joined(files: readonly Groups[]): Groups {
  const all: Groups = {};
  for (const file of files)
    for (const [group, words] of Object.entries(file)) all[group] = { ...all[group], ...words };
  return all;
}

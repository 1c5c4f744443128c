/** Reads the files of words that ship with the program: the house's, and those of the subjects that bring some. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";
import type { ShownSubject } from "../../plan/layout-facts.ts";
import type { Problem } from "../../plan/problem.ts";
import { messageProblems } from "../../plan/problems/messages.ts";
import { shapeProblems } from "../../plan/problems/shape.ts";
import { generalWords } from "../../plan/schema/interface.ts";
import { readYaml, type YamlFile } from "../../plan/yaml/yaml-file.ts";

export interface WordFile {
  yaml: YamlFile;
  schema: z.ZodType;
  problems: Problem[];
}

const subjectsFolder = join(import.meta.dirname, "../../subjects");

const read = new WeakMap<readonly ShownSubject[], Map<string, WordFile[] | undefined>>();

/**
 * Files of words in a language, read once, the house's first; undefined where the house has none.
 * @example wordFilesIn("sv", subjects)?.map(({ yaml }) => yaml.file)
 * // → ["src/language/interface/sv.yaml", "src/subjects/mandate/words/sv.yaml", …]
 */
export function wordFilesIn(
  language: string,
  subjects: readonly ShownSubject[],
): WordFile[] | undefined {
  const byLanguage = read.get(subjects) ?? new Map<string, WordFile[] | undefined>();
  read.set(subjects, byLanguage);
  if (!byLanguage.has(language)) byLanguage.set(language, wordsIn(language, subjects));
  return byLanguage.get(language);
}

function wordsIn(language: string, subjects: readonly ShownSubject[]): WordFile[] | undefined {
  const house = join(import.meta.dirname, `${language}.yaml`);
  if (!existsSync(house)) return undefined;
  return [
    readWords(house, z.strictObject(generalWords)),
    ...subjects.flatMap(({ name, words }) =>
      words
        ? readWords(join(subjectsFolder, name, "words", `${language}.yaml`), z.strictObject(words))
        : [],
    ),
  ];
}

/** A file that is not there counts as empty, and so is told of. */
function readWords(path: string, schema: z.ZodType): WordFile {
  const file = relative(process.cwd(), path);
  const yaml = readYaml(file, existsSync(path) ? readFileSync(path, "utf8") : "");
  const issues = yaml.data === undefined ? [] : (schema.safeParse(yaml.data).error?.issues ?? []);
  const problems = [
    ...yaml.problems,
    ...shapeProblems(yaml, schema, issues),
    ...messageProblems(yaml, schema),
  ];
  return { yaml, schema, problems };
}

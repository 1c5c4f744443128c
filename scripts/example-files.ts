/** The examples that docs/data.md shows: the examples' plans, and the program's words, which a plan may replace. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { shippedWords } from "../src/language/interface/shipped-words.ts";
import { filesOf } from "../src/plan/schema/files.ts";
import { subjects } from "../src/subjects/index.ts";

const folders = ["skerrby", "start"].map((name) => join(import.meta.dirname, "../examples", name));

/** What each file holds in the plans that have it, by name without .yaml. */
export function exampleFiles(): Map<string, unknown[]> {
  const files = [...filesOf(subjects).keys()].map((name): [string, unknown[]] => [
    name,
    folders
      .map((folder) => join(folder, `${name}.yaml`))
      .filter((path) => existsSync(path))
      .map((path) => parse(readFileSync(path, "utf8"))),
  ]);
  return new Map([
    ...files,
    ["interface", (shippedWords("en", subjects)?.files ?? []).map(({ yaml }) => yaml.data)],
  ]);
}

/** Finds characters of the data that no font of the edition shows. */
import type { z } from "zod";
import type { Coverage } from "../../fonts/coverage.ts";
import {
  hasOwnWriting,
  unknownCharacter,
  unknownCharacters,
} from "../../fonts/unknown-characters.ts";
import type { Problem } from "../problem.ts";
import type { DataFile } from "../read-folder.ts";
import { walk } from "../schema/walk.ts";
import { remembered } from "../yaml/remembered.ts";
import { valueAt } from "./around.ts";

/**
 * `unknown-character` in all files, on the line of the character. A plan whose own language has letters
 * that the fonts lack is shown in its readers' own fonts.
 */
export function characterProblems(
  sources: ReadonlyMap<string, DataFile>,
  coverage: Coverage,
): Problem[] {
  const name = valueAt(sources.get("site")?.data, ["languages", 0, "name"]);
  const foreign = typeof name === "string" && hasOwnWriting(name, coverage);
  return [...sources.values()].flatMap((yaml) => unknownIn(yaml, yaml.schema, coverage, foreign));
}

/**
 * `unknown-character` in one file.
 * @param foreign its language has letters that the fonts lack
 */
export const unknownIn = remembered(
  (yaml, schema: z.ZodType, coverage: Coverage, foreign: boolean): readonly Problem[] => {
    const problems: Problem[] = [];
    walk(schema, yaml.data, ({ path, value, meta, isKey }) => {
      if (typeof value !== "string" || isKey) return;
      const ownWriting = foreign || meta.ownWriting;
      for (const character of unknownCharacters(value, coverage, { ownWriting })) {
        const place = yaml.atText(path, character);
        problems.push({ file: yaml.file, ...place, ...unknownCharacter(character, coverage) });
      }
    });
    return problems;
  },
);

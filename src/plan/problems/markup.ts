/** Finds markup in the texts of a data file that a plan's texts do not have. */
import type { z } from "zod";
import { unknownMarkup } from "../known-markup.ts";
import type { Problem } from "../problem.ts";
import { walk } from "../schema/walk.ts";
import { SEEN } from "../seen.ts";
import { unseenTexts } from "../unseen-text.ts";
import { remembered } from "../yaml/remembered.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";

/** `unknown-markup`, `empty-text` and `direction-mark` in one file, at the start of the text. */
export const markupProblems = remembered(
  (yaml: YamlFile, schema: z.ZodType): readonly Problem[] => {
    const problems: Problem[] = [];
    walk(schema, yaml.data, ({ path, value, meta }) => {
      if (typeof value !== "string" || !(meta.shown || meta.ownWriting)) return;
      // A text without anything in it is told of with the name of its key.
      if (!SEEN.test(value)) return;
      for (const mistake of [...(meta.shown ? unknownMarkup(value) : []), ...unseenTexts(value)])
        problems.push({ file: yaml.file, ...yaml.at(path), ...mistake });
    });
    return problems;
  },
);

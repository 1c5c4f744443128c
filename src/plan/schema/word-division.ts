/** word-division.yaml: where long compounds of headings may be divided at the end of a line. */
import { z } from "zod";
import { perLanguage } from "./fields.ts";

const compound = z
  .string()
  .regex(/^\p{Ll}{2,}(\|\p{Ll}{2,})*$/u, "bad-compound")
  .meta({
    description:
      "The beginning of a word with | at each joint, as dictionaries write it, e.g. osallisuus|suunnitelma. It holds for every word that begins so. Without | the word stays whole.",
  });

export const wordDivisionSchema = z
  .strictObject({
    compounds: perLanguage(
      z.array(compound).min(1),
      "Long words of headings in each language; the longest entry that fits a word counts.",
    ),
  })
  .meta({
    title: "Word division",
    description: "Where long compounds of headings may be divided.",
  });

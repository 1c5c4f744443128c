/** Finds acts whose links lead to others without a note that tells the reader why. */
import type { Problem } from "../../plan/problem.ts";
import type { KnownFiles } from "../../plan/problems/known-files.ts";
import { editorialSchema } from "../editorial/schema.ts";
import { mandateSchema } from "./schema.ts";

/** `unexplained-link`: the plan cites one act, the link leads to another, and no note of the editors is about it. */
export function actNoteProblems({ sources: files, lost }: KnownFiles): Problem[] {
  if (lost.includes("editorial")) return [];
  const yaml = files.get("mandate");
  const mandate = mandateSchema.safeParse(yaml?.data);
  const notes = files.get("editorial");
  const editorial = editorialSchema.safeParse(notes?.data);
  // What cannot be read is told of elsewhere, and may hold the note.
  if (!yaml || !mandate.success || (notes && !editorial.success)) return [];
  const explained = new Set((editorial.data?.notes ?? []).map(({ about }) => about));
  return (mandate.data.acts?.items ?? []).flatMap(({ id, number, links_to }, index) =>
    links_to === undefined || links_to === number || explained.has(id)
      ? []
      : [
          {
            file: yaml.file,
            ...yaml.at(["acts", "items", index, "links_to"]),
            code: "unexplained-link",
            message: `The plan cites ${number}, but the link leads to ${links_to}, and no note says why.`,
            fix: `Add a note about "${id}" to editorial.yaml.`,
          },
        ],
  );
}

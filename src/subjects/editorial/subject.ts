/** What the editors of this edition corrected, and the notes they added. */
import { defineSubject } from "../subject.ts";
import { editorialSchema } from "./schema.ts";

export const editorial = defineSubject({
  name: "editorial",
  schema: editorialSchema,
  pages: {},
  slides: {},
  editing: (part) => part,
});

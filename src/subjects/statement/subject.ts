/** The accessibility statement: a page of the site and no slide. */
import { defineSubject } from "../subject.ts";
import { statementSchema } from "./schema.ts";
import { statementView } from "./view.ts";

export const statement = defineSubject({
  name: "statement",
  schema: statementSchema,
  isUnpublished: true,
  pages: {
    statement: { rank: 15, isNeededByFile: true, view: statementView },
  },
  slides: {},
});

/** The accessibility statement: a page of the site and no slide. */
import { defineSubject } from "../subject.ts";
import { countryTextsIn, sourcesIn } from "./country-texts.ts";
import { statementSchema } from "./schema.ts";
import { statementPageView } from "./view.ts";

export const statement = defineSubject({
  name: "statement",
  schema: statementSchema,
  isUnpublished: true,
  pages: {
    statement: { rank: 15, isNeededByFile: true, view: statementPageView },
  },
  slides: {},
  shippedTexts: (part, language) =>
    part.texts === "country" ? sourcesIn(countryTextsIn(part.country, language)) : [],
});

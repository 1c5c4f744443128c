/** Which part of the organisation answers for what. */
import { defineSubject } from "../subject.ts";
import { responsibilitiesSchema } from "./schema.ts";
import { responsibilitiesView } from "./view.ts";

export const responsibilities = defineSubject({
  name: "responsibilities",
  schema: responsibilitiesSchema,
  pages: {
    responsibilities: { rank: 6, isNeededByFile: true, holds: [], view: responsibilitiesView },
  },
  slides: {
    responsibilities: {
      description: "Responsibilities (responsibilities.yaml).",
      isNeededByFile: true,
      view: responsibilitiesView,
    },
  },
  mentions: ({ holders }, id) =>
    holders
      .filter(({ structure }) => structure === id)
      .map(({ title, items }) => ({ lead: title, items })),
});

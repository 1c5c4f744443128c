/** Which part of the organisation answers for what. */
import { inOneLine } from "../../language/in-one-line.ts";
import { placeName } from "../../site/places.ts";
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
  searched: ["responsibility"],
  *records({ holders }) {
    for (const { title, items } of holders)
      for (const { id, text } of items)
        yield { id, title: placeName(inOneLine(title, text)), text: [], isDetail: true };
  },
  *places({ holders }) {
    for (const { id, text } of holders.flatMap(({ items }) => items))
      yield { id, words: placeName(text), layout: "responsibilities", anchor: id };
  },
  mentions: ({ holders }, id) =>
    holders
      .filter(({ structure }) => structure === id)
      .map(({ title, items }) => ({ lead: title, items })),
});

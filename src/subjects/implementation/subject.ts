/** How the plan is put into practice, reported and answered for. */
import { inOneLine } from "../../language/in-one-line.ts";
import { asName } from "../../language/name-words.ts";
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { implementationSchema } from "./schema.ts";
import { implementationWords } from "./implementation-words.ts";
import { implementationView } from "./view.ts";

export const implementation = defineSubject({
  name: "implementation",
  schema: implementationSchema,
  words: implementationWords,
  pages: {
    implementation: { rank: 12, isNeededByFile: true, holds: [], view: implementationView },
  },
  slides: {
    implementation: {
      description: "Implementation (implementation.yaml).",
      isNeededByFile: true,
      view: implementationView,
    },
  },
  searched: ["implementation-statement", "report", "duty"],
  *records({ title, statements, reporting, responsibilities }) {
    for (const { id, text } of statements)
      yield { id, title: placeName(text), text: [], under: title, isDetail: true };
    for (const { id, text } of reporting.items)
      yield { id, title: placeName(inOneLine(reporting.title, text)), text: [], isDetail: true };
    for (const { id, text } of responsibilities.items)
      yield {
        id,
        title: placeName(text),
        text: [],
        under: asName(responsibilities.title),
        isDetail: true,
      };
  },
  *places({ statements, reporting, responsibilities }) {
    for (const { id, text } of [...statements, ...reporting.items, ...responsibilities.items])
      yield { id, words: placeName(text), layout: "implementation", anchor: id };
  },
  mentions: ({ statements, reporting, responsibilities }, id) =>
    [
      { lead: undefined, items: statements },
      { lead: reporting.title, items: reporting.items },
      { lead: undefined, items: responsibilities.items },
    ]
      .map(({ lead, items }) => ({
        lead,
        items: items.filter(({ structures }) => structures?.includes(id)),
      }))
      .filter(({ items }) => items.length > 0),
});

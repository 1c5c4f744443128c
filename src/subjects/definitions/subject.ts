/** What participation means, in the words of workshop participants. */
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { definitionsSchema } from "./schema.ts";
import { definitionsView } from "./view.ts";

export const definitions = defineSubject({
  name: "definitions",
  schema: definitionsSchema,
  pages: {
    definitions: { rank: 3, isNeededByFile: true, holds: [], view: definitionsView },
  },
  slides: {
    definitions: {
      description: "Definitions as a cloud (definitions.yaml).",
      isNeededByFile: true,
      view: definitionsView,
    },
  },
  searched: ["definition"],
  *records({ items }) {
    for (const { id, text, editors_translation } of items)
      yield {
        id,
        title: placeName(text),
        text: editors_translation ? [editors_translation] : [],
        isDetail: true,
      };
  },
  *places({ items }) {
    for (const { id, text } of items)
      yield { id, words: placeName(text), layout: "definitions", anchor: id };
  },
});

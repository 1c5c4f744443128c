/** The plan's principles, each with statements, a question and priorities for development. */
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { principlePageView, principleSlideView } from "./principle-page.ts";
import { principlesSchema } from "./schema.ts";
import { principlesView } from "./view.ts";

export const principles = defineSubject({
  name: "principles",
  schema: principlesSchema,
  pages: {
    principles: { rank: 11, isNeededByFile: true, view: principlesView },
    principle: {
      rank: 22,
      one: {
        kind: "principle",
        description: "Principle that the page shows; gives the title.",
        page: "Page of one principle.",
      },
      holds: ["principles"],
      hasTitledCard: true,
      titleOf: (part, id) => part.principles.find((principle) => principle.id === id)?.name,
      view: principlePageView,
    },
  },
  slides: {
    principles: {
      description: "Table of the principles (principles.yaml).",
      isNeededByFile: true,
      view: principlesView,
    },
    principle: {
      description: "Priorities and question of one principle (principles.yaml).",
      one: { kind: "principle", description: "Principle whose priorities are shown." },
      view: principleSlideView,
    },
  },
  *places(part) {
    for (const { id: shows, name, priorities } of part.principles) {
      yield { id: shows, kind: "principle", words: name, layout: "principle", shows };
      for (const { id, text } of priorities.items)
        yield { id, words: placeName(text), layout: "principle", shows, anchor: id };
    }
  },
});

/** The plan's principles, each with statements, a question and priorities for development. */
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { principlePageView, principleSlideView } from "./principle-page.ts";
import { principlesSchema } from "./schema.ts";
import { principleWords } from "./principle-words.ts";
import { principlesView } from "./view.ts";

export const principles = defineSubject({
  name: "principles",
  schema: principlesSchema,
  words: principleWords,
  pages: {
    principles: { rank: 11, isNeededByFile: true, needsNoCards: true, view: principlesView },
    principle: {
      rank: 22,
      one: {
        kind: "principle",
        description: "Principle that the page shows; gives the title.",
        page: "Page of one principle.",
      },
      holds: ["principles"],
      below: "principles",
      hasTitledCard: true,
      titleOf: (part, id) => part.principles.find((principle) => principle.id === id)?.name,
      descriptionOf: (part, id) =>
        part.principles.find((principle) => principle.id === id)?.statements[0]?.text,
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
  searched: ["principle", "statement", "priority"],
  *records({ principles: all }) {
    for (const { id: principle, name, city_name, statements, question, priorities } of all) {
      yield {
        ...{ id: principle, title: name, alsoNamed: city_name ? [city_name] : [] },
        text: [city_name, question].filter((words) => words !== undefined),
      };
      for (const { id, text } of priorities?.items ?? [])
        yield { id, title: placeName(text), text: [], under: name };
      for (const { id, text } of statements)
        yield { id, title: placeName(text), text: [], under: name, isDetail: true };
    }
  },
  *places(part) {
    for (const { id: shows, name, statements, priorities } of part.principles) {
      yield { id: shows, kind: "principle", words: name, layout: "principle", shows };
      for (const { id, text } of [...statements, ...(priorities?.items ?? [])])
        yield { id, words: placeName(text), layout: "principle", shows, anchor: id };
    }
  },
});

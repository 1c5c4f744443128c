/** How the present state was surveyed. */
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { eventNames } from "./event-names.ts";
import { surveySchema } from "./schema.ts";
import { surveyWords } from "./survey-words.ts";
import { surveyView } from "./view.ts";

export const survey = defineSubject({
  name: "survey",
  schema: surveySchema,
  words: surveyWords,
  pages: {
    survey: { rank: 4, isNeededByFile: true, holds: [], view: surveyView },
  },
  slides: {
    survey: {
      description: "The survey (survey.yaml).",
      isNeededByFile: true,
      view: surveyView,
    },
  },
  searched: ["survey-event"],
  *records(part) {
    for (const { id, name } of eventNames(part))
      yield { id, title: placeName(name), text: [], under: part.title, isDetail: true };
  },
  *places(part) {
    for (const { id, name } of eventNames(part))
      yield { id, words: placeName(name), layout: "survey", anchor: id };
  },
});

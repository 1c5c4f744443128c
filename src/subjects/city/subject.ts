/** What the city as a whole has decided on participation. */
import { asName } from "../../language/name-words.ts";
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { citySchema } from "./schema.ts";
import { cityPrinciplesView, modelView, strategyView } from "./view.ts";

export const city = defineSubject({
  name: "city",
  schema: citySchema,
  pages: {
    "city-principles": {
      rank: 8,
      isNeededByFile: true,
      ofPart: "principles",
      holds: ["principles"],
      view: cityPrinciplesView,
    },
    strategy: {
      rank: 9,
      isNeededByFile: true,
      ofPart: "strategy",
      holds: ["strategy"],
      view: strategyView,
    },
    model: {
      rank: 10,
      isNeededByFile: true,
      ofPart: "model",
      holds: ["model"],
      view: modelView,
    },
  },
  searched: ["city-principle", "component", "goal", "model-part"],
  *records({ principles, strategy, model }) {
    for (const { title, items } of principles ? [principles.principles, principles.components] : [])
      for (const { id, text } of items)
        yield { id, title: placeName(text), text: [], under: asName(title), isDetail: true };
    for (const { id, text } of strategy?.goals ?? [])
      yield {
        ...{ id, title: placeName(text), text: [], isDetail: true },
        ...(strategy && { under: asName(strategy.title) }),
      };
    for (const { id, name, slogan, description } of model?.parts ?? [])
      yield { id, title: placeName(name), text: [slogan, description], isDetail: true };
  },
  *places({ principles, strategy, model }) {
    for (const { id, text } of [
      ...(principles?.principles.items ?? []),
      ...(principles?.components.items ?? []),
    ])
      yield { id, words: placeName(text), layout: "city-principles", anchor: id };
    for (const { id, text } of strategy?.goals ?? [])
      yield { id, words: placeName(text), layout: "strategy", anchor: id };
    for (const { id, name } of model?.parts ?? [])
      yield { id, words: placeName(name), layout: "model", anchor: id };
  },
  slides: {
    "city-principles": {
      description: "The city's principles and components (city.yaml).",
      isNeededByFile: true,
      ofPart: "principles",
      view: cityPrinciplesView,
    },
    strategy: {
      description: "The goals of the city's strategy (city.yaml).",
      isNeededByFile: true,
      ofPart: "strategy",
      view: strategyView,
    },
    model: {
      description: "The parts of the city's model (city.yaml).",
      isNeededByFile: true,
      ofPart: "model",
      view: modelView,
    },
  },
});

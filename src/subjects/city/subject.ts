/** What the city as a whole has decided on participation. */
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

/** deck.yaml: the slides of the deck in their order, each naming what it shows. */
import { z } from "zod";
import { id, reference, text } from "./fields.ts";

const common = {
  id: id("slide", "Stable id of the slide."),
  overflow: z
    .literal("continue")
    .optional()
    .meta({ description: "Go on to a further slide where the text does not fit." }),
};

const shows = <L extends string>(layout: L) =>
  z.literal(layout).meta({ description: "What the slide shows." });

const plain = <L extends string>(layout: L, description: string) =>
  z.strictObject({ ...common, layout: shows(layout) }).meta({ description });

const slide = z.discriminatedUnion("layout", [
  plain("cover", "The cover: name and subject of the plan."),
  z
    .strictObject({ ...common, layout: shows("section"), title: text("Name of the section.") })
    .meta({ description: "A slide that opens a section." }),
  plain("mandate", "Acts and other rules (mandate.yaml)."),
  plain("structures", "Diagram of the structures (structures.yaml)."),
  plain("definitions", "Definitions as a cloud (definitions.yaml)."),
  plain("survey", "The survey (survey.yaml)."),
  plain("responsibilities", "Responsibilities (responsibilities.yaml)."),
  z
    .strictObject({
      ...common,
      layout: shows("channels"),
      shows: reference("level", "Level whose channels are shown."),
    })
    .meta({ description: "Channels of one level (channels.yaml)." }),
  plain("city-principles", "The city's principles and components (city.yaml)."),
  plain("strategy", "The goals of the city's strategy (city.yaml)."),
  plain("model", "The parts of the city's model (city.yaml)."),
  plain("principles", "Table of the principles (principles.yaml)."),
  z
    .strictObject({
      ...common,
      layout: shows("principle"),
      shows: reference("principle", "Principle whose priorities are shown."),
    })
    .meta({ description: "Priorities and question of one principle (principles.yaml)." }),
  plain("implementation", "Implementation (implementation.yaml)."),
]);

export const deckSchema = z
  .strictObject({ slides: z.array(slide).min(1).meta({ description: "Slides in their order." }) })
  .meta({ title: "Deck", description: "Slides in their order." });

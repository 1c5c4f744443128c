/** deck.yaml: the slides of the deck in their order, each naming what it shows. */
import { z } from "zod";
import { type ShownSubject, type SlideFacts, slideLayouts } from "../layout-facts.ts";
import { id, reference, text } from "./fields.ts";

const common = {
  id: id("slide", "Stable id of the slide."),
  overflow: z.literal("continue").optional().meta({
    description: "Go on to further slides in the languages in which the text does not fit on one.",
  }),
};

const shows = <L extends string>(layout: L) =>
  z.literal(layout).meta({ description: "What the slide shows." });

const cover = z
  .strictObject({ ...common, layout: shows("cover") })
  .meta({ description: "The cover: name and subject of the plan." });

const section = z
  .strictObject({ ...common, layout: shows("section"), title: text("Name of the section.") })
  .meta({ description: "A slide that opens a section." });

const whole = (layout: string, description: string) =>
  z.strictObject({ ...common, layout: shows(layout) }).meta({ description });

const oneOf = (layout: string, { kind, description }: ShownThing, of: string) =>
  z
    .strictObject({ ...common, layout: shows(layout), shows: reference(kind, description) })
    .meta({ description: of });

/** A slide of a subject's layout, which shows one thing of a kind or a whole file. */
const ofSubject = (
  layout: string,
  { one, description }: SlideFacts,
): ReturnType<typeof oneOf> | ReturnType<typeof whole> =>
  one ? oneOf(layout, one, description) : whole(layout, description);

type ShownThing = NonNullable<SlideFacts["one"]>;

/** The schema, with the layouts of these subjects. */
export const deckSchema = (subjects: readonly ShownSubject[]) => {
  const slide = z.discriminatedUnion("layout", [
    cover,
    section,
    ...slideLayouts(subjects).map(({ layout, facts }) => ofSubject(layout, facts)),
  ]);
  return z
    .strictObject({ slides: z.array(slide).min(1).meta({ description: "Slides in their order." }) })
    .meta({ title: "Deck", description: "Slides in their order." });
};

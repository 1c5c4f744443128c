/** The theme in site.yaml: a colour of the design system or one's own, and the wave motif. */
import { z } from "zod";
import { nearestReadable, textOn } from "../contrast.ts";
import type { Explain } from "../problems/explain.ts";
import { suggest } from "../suggest.ts";

/** Colours of the Helsinki Design System, which are known to be readable. */
export const namedColours = [
  "brick",
  "bus",
  "coat-of-arms",
  "copper",
  "engel",
  "fog",
  "gold",
  "metro",
  "silver",
  "summer",
  "suomenlinna",
  "tram",
] as const;

const isNamed = (colour: string) => namedColours.some((name) => name === colour);
const isOwn = (colour: string) => /^#[0-9a-f]{6}$/i.test(colour);

const explainColour: Explain = ({ colour }) => [
  `"${String(colour)}" is not a colour.`,
  `${suggest(String(colour), namedColours)} Or write a colour of your own in quotation marks, e.g. "#0b6e4f".`,
];

const explainContrast: Explain = ({ colour }) => [
  `Neither dark nor light text can be read on ${String(colour)} (WCAG 1.4.3 asks for a contrast of 4.5).`,
  `The nearest colour that passes is "${nearestReadable(String(colour))}".`,
];

const colour = z
  .string()
  .refine((value) => isNamed(value) || isOwn(value), {
    abort: true,
    params: { code: "unknown-colour", explain: explainColour },
  })
  .refine((value) => isNamed(value) || textOn(value) !== undefined, {
    params: { code: "low-contrast", explain: explainContrast },
  })
  .meta({
    description:
      'Colour of the Helsinki Design System, or one of your own in quotation marks, e.g. "#0b6e4f".',
    anyOf: [{ enum: [...namedColours] }, { pattern: "^#[0-9a-fA-F]{6}$" }],
  });

export const themeSchema = z
  .strictObject({
    colour,
    koro: z
      .enum(["basic", "beat", "calm", "pulse", "vibration", "wave", "none"])
      .meta({ description: "Wave motif of Helsinki; none: straight edges." }),
  })
  .meta({ description: "Colours and ornament." });

/** The city's principles, the goals of its strategy and its model of participation. */
import type { Words } from "../../language/words.ts";
import type { PartOf } from "../subject.ts";
import type { citySchema } from "./schema.ts";

type City = PartOf<typeof citySchema>;

export type CityPrinciplesView = Omit<City["principles"], "intro"> & { intro: Words };

/** The city's principles with the date of the decision written out. */
export function cityPrinciplesView({ principles }: City): CityPrinciplesView {
  const { decided } = principles;
  return { ...principles, intro: principles.intro({ decided: (formats) => formats.day(decided) }) };
}

/** The goals, as they are written. */
export const strategyView = ({ strategy }: City): City["strategy"] => strategy;

/** The model's parts, as they are written. */
export const modelView = ({ model }: City): City["model"] => model;

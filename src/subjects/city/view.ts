/** The city's principles, the goals of its strategy and its model of participation. */
import type { Words } from "../../language/words.ts";
import type { PartOf } from "../subject.ts";
import type { citySchema } from "./schema.ts";

type City = PartOf<typeof citySchema>;

type Part<Name extends "principles" | "strategy" | "model"> = NonNullable<City[Name]>;

export type CityPrinciplesView = Omit<Part<"principles">, "intro"> & { intro: Words };

/** The city's principles with the date of the decision written out. */
export function cityPrinciplesView({ principles }: City): CityPrinciplesView {
  const { intro, decided, ...shown } = written(principles);
  return { ...shown, decided, intro: intro({ decided: (formats) => formats.day(decided) }) };
}

/** The goals, as they are written. */
export const strategyView = ({ strategy }: City): Part<"strategy"> => written(strategy);

/** The model's parts, as they are written. */
export const modelView = ({ model }: City): Part<"model"> => written(model);

/** A part that a page or slide shows. @throws where the plan has none, which its checks rule out */
function written<T>(part: T | undefined): T {
  if (part === undefined) throw new Error("The checked plan lacks a part of city.yaml.");
  return part;
}

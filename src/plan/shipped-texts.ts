/** Texts that ship with the program and stand in a plan's edition, besides the words of site and deck. */
import type { Plan } from "./schema/files.ts";
import type { PlanSubject } from "./subject.ts";

/** By code of language. */
export type ShippedTexts = (language: string) => readonly string[];

/** Those that any subject of the plan shows in a language. */
export const shippedTextsOf =
  (plan: Plan, subjects: readonly PlanSubject[]): ShippedTexts =>
  (language) =>
    subjects.flatMap((subject) => {
      const part: unknown = Reflect.get(plan, subject.name);
      return part === undefined ? [] : (subject.shippedTexts?.(part, language) ?? []);
    });

/** Tells which of the program's words a plan replaces by its own. */
import type { Plan } from "../../plan/schema/files.ts";

/** The words of a plan's interface.yaml, by group. */
export type ReplacedWords = NonNullable<Plan["interface"]>;

/** @example isReplaced({ plan: { level } }, "interface.plan.level") // → true */
export function isReplaced(replaced: ReplacedWords, place = ""): boolean {
  const [, group = "", key = ""] = place.split(".");
  return Object.entries(replaced).some(
    ([name, words]) => name === group && words !== undefined && key in words,
  );
}

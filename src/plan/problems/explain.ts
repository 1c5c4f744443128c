/** How a rule about values that do not go together says what is wrong, as `params.explain` of the rule. */
import { isRecord } from "../schema/walk.ts";

/** @param parent the map in which the values stand */
export type Explain = (
  parent: Readonly<Record<string, unknown>>,
) => readonly [message: string, fix: string];

const isExplain = (value: unknown): value is Explain => typeof value === "function";

/** What the rule says about the map; nothing where it says nothing, or where there is no map. */
export function explained(rule: unknown, parent: unknown): ReturnType<Explain> | undefined {
  return isExplain(rule) && isRecord(parent) ? rule(parent) : undefined;
}

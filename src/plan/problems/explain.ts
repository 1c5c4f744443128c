/** How a rule about values that do not go together says what is wrong, as `params.explain` of the rule. */

/** @param parent the map in which the values stand */
export type Explain = (
  parent: Readonly<Record<string, unknown>>,
) => readonly [message: string, fix: string];

const isExplain = (value: unknown): value is Explain => typeof value === "function";

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the rule says about the map; nothing where it says nothing, or where there is no map. */
export function explained(rule: unknown, parent: unknown): ReturnType<Explain> | undefined {
  return isExplain(rule) && isMap(parent) ? rule(parent) : undefined;
}

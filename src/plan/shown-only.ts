/** Reads of whatever is described whether it is for the pages alone or for the slides alone. */
import { isRecord } from "./schema/walk.ts";

/** Where things are shown: on the pages of site.yaml, on the slides of deck.yaml. */
export type Shower = "site" | "deck";

/** What a thing says of itself: `only: site` or `only: deck`. */
const onlyOf = (thing: unknown): unknown => (isRecord(thing) ? thing.only : undefined);

/**
 * Whether a page or slide is to do without something, by its own word or that of what it is part of.
 * @param things the file, its part, the thing itself, as far as there are any
 * @example isLeftOut("deck", { only: "site" }) // → true
 */
export const isLeftOut = (shower: Shower, ...things: readonly unknown[]): boolean =>
  things.some((thing) => {
    const only = onlyOf(thing);
    return only !== undefined && only !== shower;
  });

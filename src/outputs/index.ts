/** Every output, in the order in which they are made and listed. */
import { data } from "./data/data.ts";
import { deck } from "./deck/deck.ts";
import type { Output } from "./output.ts";
import { site } from "./site/site.ts";

export const OUTPUTS: readonly Output[] = [site, deck, data];

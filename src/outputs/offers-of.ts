/** Gathers what the outputs offer to readers for downloading. */
import type { PageContext } from "../site/context.ts";
import type { Offer } from "./offer.ts";
import type { BuildOptions } from "./options.ts";
import type { Output } from "./output.ts";

/** Everything that the outputs offer to readers of a page, in the order of the outputs. */
export const offersOf =
  (outputs: readonly Output[], options: Pick<BuildOptions, "pdf">) =>
  (context: PageContext): readonly Offer[] =>
    outputs.flatMap((output) => output.offers(context, options));

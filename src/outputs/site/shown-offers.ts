/** Puts what is offered for downloading, and the facts about it, into words. */
import type { Words } from "../../language/words.ts";
import type { PageContext } from "../../site/context.ts";
import type { FileFacts } from "../file-facts.ts";
import { type Offer, sizeIn } from "../offer.ts";

export interface ShownOffer extends Pick<Offer, "address" | "format" | "language" | "name"> {
  onFront: Words | undefined;
  /** What the file is, told within its link. */
  told: Words | undefined;
  /** Undefined until the file is there. */
  facts: ShownFacts | undefined;
}

export interface ShownFacts {
  /** “281 kB” */
  size: Words;
  sha256: string;
}

/** @param files facts about the files that are there */
export const shownOffers = (
  { ui }: Pick<PageContext, "ui">,
  offers: readonly Offer[],
  files: FileFacts,
): ShownOffer[] =>
  offers.map(({ address, format, language, name, onFront, describe }) => {
    const facts = files.get(address);
    return {
      address,
      format,
      ...(language !== undefined && { language }),
      name,
      onFront,
      told: facts && describe?.(facts),
      facts: facts && { size: sizeIn(ui, facts), sha256: facts.sha256 },
    };
  });

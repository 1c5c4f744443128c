/** Puts facts about a file to download into words. */
import type { Words } from "../../language/words.ts";
import type { PageContext } from "../../site/context.ts";

export interface ShownFacts {
  /** “281 kB” */
  size: Words;
  sha256: string;
  /** Of a deck: “(PDF, 26 pages, 281 kB, in Finnish)” */
  deck: Words | undefined;
}

export function shownFacts(
  { ui, decks }: Pick<PageContext, "ui" | "decks">,
  address: string,
  { bytes, sha256, pages }: { bytes: number; sha256: string; pages?: number },
): ShownFacts {
  const size = ui.files.size({ kilobytes: Math.ceil(bytes / 1000) });
  const deck = decks.find((one) => one.address === address);
  return {
    size,
    sha256,
    deck:
      deck && pages !== undefined
        ? ui.files.deck({ pages, size, language: deck.inLanguage })
        : undefined,
  };
}

/** Finds characters of a translation that no font of the edition shows. */
import type { Coverage } from "../../fonts/coverage.ts";
import { unknownCharacter, unknownCharacters } from "../../fonts/unknown-characters.ts";
import type { Problem } from "../../plan/problem.ts";
import type { TranslatableText } from "../extract.ts";
import { isTranslated } from "./merge.ts";
import type { PoEntry, PoFile } from "./po-file.ts";

interface Translations {
  po: PoFile;
  lineOf: (entry: PoEntry) => number;
  /** Path of the file as a translator would type it. */
  file: string;
  /** The language has letters that the fonts lack. */
  ownWriting: boolean;
}

/** `unknown-character` in translations that would be shown, on the line of their `msgstr`. */
export function characterProblems(
  { po, lineOf, file, ownWriting }: Translations,
  texts: readonly TranslatableText[],
  coverage: Coverage,
): Problem[] {
  return shownEntries(po, texts).flatMap((entry) =>
    unknownCharacters(entry.translation, coverage, { ownWriting }).map((character) => ({
      ...{ file, line: lineOf(entry), column: 1 },
      ...unknownCharacter(character, coverage),
    })),
  );
}

/** Whether anything of a catalogue is shown, for which its language needs fonts. */
export const isWritten = (po: PoFile, texts: readonly TranslatableText[]): boolean =>
  shownEntries(po, texts).length > 0;

function shownEntries(po: PoFile, texts: readonly TranslatableText[]): PoEntry[] {
  const sources = new Set(texts.map(({ source }) => source));
  return po.entries.filter(
    (entry) => sources.has(entry.source) && !entry.isFuzzy && isTranslated(entry),
  );
}

/** Finds what a translation has lost or gained against its text: placeholders, links, emphasis. */
import { unknownMarkup } from "../../plan/known-markup.ts";
import { languageMarkMistakes } from "../../plan/language-mark.ts";
import type { Problem } from "../../plan/problem.ts";
import { placeholdersOf } from "../../plan/problems/messages.ts";
import { unseenTexts } from "../../plan/unseen-text.ts";
import type { TranslatableText } from "../extract.ts";
import { markupMistakes } from "./markup.ts";
import { isTranslated } from "./merge.ts";
import { messageMistakes } from "./messages.ts";
import type { PoEntry, PoFile } from "./po-file.ts";
import { quotationMistakes } from "./quotations.ts";

export interface ReadPo {
  po: PoFile;
  lineOf: (entry: PoEntry) => number;
  /** Path of the file as a translator would type it. */
  file: string;
  /** Code of the catalogue's language. */
  language: string;
}

/**
 * Problems of all translations that would be shown: neither empty nor fuzzy, and of a text of the data.
 * Each stands on the line of its `msgstr`.
 */
export function entryProblems(
  { po, lineOf, file, language }: ReadPo,
  texts: readonly TranslatableText[],
): Problem[] {
  const kinds = new Map(texts.map(({ source, kind }) => [source, kind]));
  return po.entries.flatMap((entry) => {
    const kind = kinds.get(entry.source);
    if (kind === undefined || entry.isFuzzy || !isTranslated(entry)) return [];
    const isMessage = kind === "message";
    const marks = languageMarkMistakes(
      entry.translation,
      isMessage ? placeholdersOf(entry.source) : [],
    );
    return [
      ...marks,
      ...(isMessage && marks.length === 0
        ? messageMistakes(entry.source, entry.translation, language)
        : []),
      ...unknownMarkup(entry.translation),
      ...unseenTexts(entry.translation),
      ...markupMistakes(entry.source, entry.translation),
      ...quotationMistakes(entry.translation, language),
    ].map((mistake) => ({ file, line: lineOf(entry), column: 1, ...mistake }));
  });
}

/** How texts are written into a field: as they are typed, or so that each of their letters is shown. */
import { placeholdersOf } from "../../src/plan/problems/messages.ts";
import type { HostileText } from "./hostile-texts.ts";
import type { PlanField } from "./plan-fields.ts";

/**
 * The text as an editor writes it who means every letter of it: with `\` before each sign that would be
 * taken for markup.
 */
const withoutMarkup = (text: string): string => text.replace(/[\\`*_[\]<>#+\-!|~&^:=.@]/g, "\\$&");

/** The message with braces and apostrophes quoted, which ICU would otherwise obey. */
export const withoutPlaceholders = (message: string): string =>
  message.replace(/[{}][{}']*|'/g, (found) =>
    found === "'" ? "''" : `'${found.replaceAll("'", "''")}'`,
  );

/** Signs that a text or a message obeys even where they are let stand. */
const obeyed = { plain: /^\b$/, text: /[\\*_`[\]]/, message: /[\\*_`[\]{}']/ };

/** The text as somebody writes it who means each of its letters. */
export function carefully(text: string, kind: PlanField["kind"]): string {
  if (kind === "plain") return text;
  const shown = withoutMarkup(text);
  return kind === "message" ? withoutPlaceholders(shown) : shown.replace(/[{}]/g, "\\$&");
}

/** What a field of words takes of a text: as it is typed, or as it must be written to be shown. */
export const formOf = (
  { text, reads }: HostileText,
  kind: PlanField["kind"],
  isRefused: boolean,
): string =>
  !isRefused && (reads !== undefined || !obeyed[kind].test(text)) ? text : carefully(text, kind);

/** Texts in one, with a word in the middle; at its ends nothing stands before and after them. */
export function joined(texts: readonly string[], word: string): string {
  const middle = Math.ceil(texts.length / 2);
  return [...texts.slice(0, middle), word, ...texts.slice(middle)].join(" ");
}

/**
 * A text with the placeholders of the message whose place it takes; one of the glossary's words after what
 * keeps its place in the order of the alphabet.
 */
export function withParts(text: string, { kind, original, file, path, token }: PlanField): string {
  const before = file === "glossary" && path.at(-1) === "word" ? [`w${token.slice(2, -2)}`] : [];
  const after = kind === "message" ? placeholdersOf(original).map((name) => `{${name}}`) : [];
  return [...before, text, ...after].join(" ");
}

/** Finds lines of a .po file that gettext knows and a plan's catalogue does not, so that none is dropped. */
import { forbiddenCharacter, forbiddenCharacters } from "../../plan/input/forbidden-characters.ts";
import type { Problem } from "../../plan/problem.ts";
import { quotedLine } from "./lines.ts";

/**
 * `plural-entry`, `empty-context`, `unknown-comment`, `unknown-escape`, `control-character` and
 * `lost-letter`, the first of them on each line.
 * @param file path of the file as a translator would type it
 */
export function unsupportedLines(file: string, text: string): Problem[] {
  let isOpen = false;
  return text.split(/\r?\n/).flatMap((whole, index) => {
    const content = /^#~(?!\|)/.test(whole) ? whole.slice(2) : whole;
    const [, keyword = "", escaped = ""] = quotedLine.exec(content) ?? [];
    const found = mistakeIn(content, keyword, escaped, isOpen);
    if (keyword !== "") isOpen = !keyword.startsWith("msgstr");
    return found ? [{ file, line: index + 1, ...found }] : [];
  });
}

type Mistake = Omit<Problem, "file" | "line">;

/** @param isOpen the entry around the line has no msgstr yet */
function mistakeIn(
  content: string,
  keyword: string,
  escaped: string,
  isOpen: boolean,
): Mistake | undefined {
  const [forbidden] = forbiddenCharacters(content);
  if (forbidden) {
    const { offset, ...told } = forbidden;
    return { column: offset + 1, ...told };
  }
  const comment = /^#(~?\||=)?/.exec(content);
  if (comment) return commentMistake(content, comment[1], isOpen);
  if (keyword === "msgid_plural" || keyword.startsWith("msgstr[")) return plural;
  if (keyword === "msgctxt" && escaped === "") return emptyContext;
  return escapeMistake(content);
}

const plural = {
  column: 1,
  code: "plural-entry",
  message: "A plan's texts have no msgid_plural and no msgstr[…].",
  fix: "Write the forms in one msgstr as {count, plural, one {# …} other {# …}}.",
};

const emptyContext = {
  column: 1,
  code: "empty-context",
  message: "This msgctxt is empty.",
  fix: "Write the place of the text, e.g. interface.about, or remove the line.",
};

function commentMistake(
  content: string,
  sign: string | undefined,
  isOpen: boolean,
): Mistake | undefined {
  const told = (message: string, fix: string) => ({
    ...{ column: 1, code: "unknown-comment", message, fix },
  });
  if (isOpen)
    return told("This comment stands inside of an entry.", "Move it above the entry's first line.");
  if (sign === "=") return told("Flags that start with #= are not known.", "Write them after #,.");
  if (!sign?.endsWith("|")) return undefined;
  const previous = content.slice(sign.length + 1);
  const [, keyword] = quotedLine.exec(previous) ?? [];
  if (keyword === "msgid_plural") return plural;
  const isKnown = quotedLine.test(previous) && !keyword?.startsWith("msgstr");
  return isKnown
    ? escapeMistake(content)
    : told(
        "A previous text cannot be read.",
        "Write msgid and a text in quotation marks after #|.",
      );
}

/** Escapes of C that are no plain letters: gettext reads \a as a control character, \x41 as A. */
function escapeMistake(content: string): Mistake | undefined {
  for (const { 0: written, 1: letter = "", index } of content.matchAll(/\\(.)/g)) {
    if (/["\\nt]/.test(letter)) continue;
    const character = { r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" }[letter];
    return character === undefined
      ? {
          column: index + 1,
          code: "unknown-escape",
          message: `${written} does not stand for a character here.`,
          fix: 'Write the character itself; for a backslash write \\\\, for a mark \\".',
        }
      : { column: index + 1, ...forbiddenCharacter(character) };
  }
  return undefined;
}

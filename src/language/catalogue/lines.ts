/** Finds the lines of a .po file's entries, which gettext-parser does not tell, and what is wrong with its syntax. */
import { MOST_OF_TEXT } from "../../plan/limits.ts";
import type { Problem } from "../../plan/problem.ts";

export interface Scanned {
  context: string | undefined;
  source: string;
  isObsolete: boolean;
  /** Line on which the entry starts, from 1; its comments stand above. */
  line: number;
  /** Line of `msgstr`. */
  translationLine: number | undefined;
}

/** Characters that are shown of a line that cannot be read. */
const MOST_SHOWN = 100;

/** Identity of an entry within a catalogue, as gettext itself joins it. */
export const keyOf = (entry: { context: string | undefined; source: string }): string =>
  entry.context === undefined ? entry.source : `${entry.context}\u0004${entry.source}`;

/** A keyword and its text, or the continuation of a text. */
export const quotedLine =
  /^\s*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*)?"((?:[^"\\]|\\.)*)"\s*$/;

/**
 * Scans a .po text line by line: entries in their order, and `po-syntax` and `duplicate-text` problems.
 * @param file path of the file as a translator would type it
 */
export function scanLines(file: string, text: string): { entries: Scanned[]; problems: Problem[] } {
  const entries: Scanned[] = [];
  const problems: Problem[] = [];
  const told = (line: number, code: string, message: string, fix: string) =>
    problems.push({ file, line, column: 1, code, message, fix });
  let entry: Scanned | undefined;
  let part = "";
  let length = 0;
  text.split(/\r?\n/).forEach((whole, index) => {
    const line = index + 1;
    const isObsolete = /^#~(?!\|)/.test(whole);
    const content = isObsolete ? whole.slice(2) : whole;
    if (content.trim() === "" || content.startsWith("#")) return;
    const [, keyword, escaped = ""] = quotedLine.exec(content) ?? [];
    const starts = keyword === "msgctxt" || (keyword === "msgid" && part !== "msgctxt");
    if (!quotedLine.test(content) || (!starts && entry === undefined)) {
      told(
        line,
        "po-syntax",
        `This line is not one of a .po file: ${content.trim().slice(0, MOST_SHOWN)}`,
        'Write msgid or msgstr and a text in "quotation marks"; inside it, write \\" for a mark.',
      );
      if (entry && content.includes("msgstr")) entry.translationLine ??= line;
      return;
    }
    if (starts) {
      entry = { context: undefined, source: "", isObsolete, line, translationLine: undefined };
      entries.push(entry);
    }
    part = keyword ?? part;
    if (entry === undefined) return;
    const before = keyword === undefined ? length : 0;
    length = before + unescaped(escaped).length;
    if (before <= MOST_OF_TEXT && length > MOST_OF_TEXT)
      told(line, "too-long-text", `This text has more than ${MOST_OF_TEXT} characters.`, shorten);
    if (part === "msgctxt") entry.context = (entry.context ?? "") + unescaped(escaped);
    if (part === "msgid") entry.source += unescaped(escaped);
    if (keyword?.startsWith("msgstr")) entry.translationLine ??= line;
  });
  const first = new Map<string, number>();
  for (const found of entries) {
    if (found.translationLine === undefined) {
      told(found.line, "po-syntax", "This text has no msgstr.", 'Add msgstr "" below it.');
    }
    const key = `${found.isObsolete ? "#~" : ""}${keyOf(found)}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, found.line);
    else {
      told(
        found.line,
        "duplicate-text",
        `This text is already translated on line ${before}.`,
        "Remove one of the two, or give one a msgctxt.",
      );
    }
  }
  return { entries, problems };
}

const shorten = `Shorten it: a text has ${MOST_OF_TEXT} at most.`;

/**
 * `too-long-text`: lines that no text of a plan needs, and that take long to read. The others can be scanned.
 * @param file path of the file as a translator would type it
 */
export const overlongLines = (file: string, text: string): Problem[] =>
  text.split(/\r?\n/).flatMap((content, index) => {
    // Each character may be written as an escape.
    if (content.length <= 2 * MOST_OF_TEXT + 100) return [];
    const message = `This line has ${content.length} characters.`;
    return [{ file, line: index + 1, column: 1, code: "too-long-text", message, fix: shorten }];
  });

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r" };

/** The same escapes as gettext-parser reads, so that both agree on every text. */
const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);

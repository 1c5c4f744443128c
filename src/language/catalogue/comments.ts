/** What a catalogue tells translators about each text: what it is for and what must stay as it is. */
import { TYPE } from "@formatjs/icu-messageformat-parser";
import { quotedMarks } from "../../plan/language-mark.ts";
import { holdsPeriod } from "../../plan/period-placeholder.ts";
import { parseMessage } from "../../plan/parse-message.ts";
import type { TranslatableText } from "../extract.ts";

/** Comments of an entry: the descriptions of its fields, each once, then what to keep. */
export function commentsFor({ kind, source, places }: TranslatableText): string[] {
  const notes: string[] = [];
  if (kind === "message" || holdsPeriod(source)) {
    notes.push(
      kind === "message" && hasForms(source)
        ? "Keep the braces and the words before them; translate inside the inner braces. # is the number."
        : "Keep the words in braces as they are: they are filled in.",
    );
  }
  if (/\*|\]\(/.test(source))
    notes.push("Keep **bold**, *emphasis* and the addresses of [links](…).");
  return [...new Set(places.map(({ description }) => description)), ...notes].filter(Boolean);
}

const braces = "python-brace-format";

/**
 * Flags of an entry. Simple placeholders have the form of Python's, which Poedit and msgfmt compare
 * in both texts; gettext has no name for ICU messages with plurals, and would take the braces of a
 * mark, [words]{fi}, for a placeholder's.
 */
export function flagsFor(
  { kind, source }: TranslatableText,
  before: readonly string[],
  translation = "",
): readonly string[] {
  const others = before.filter((flag) => flag !== braces);
  const isSimple = kind === "message" ? !hasForms(source) : holdsPeriod(source);
  return isSimple && [source, translation].every(hasNoMarks) ? [...others, braces] : others;
}

const hasNoMarks = (message: string): boolean => quotedMarks(message) === message;

const hasForms = (message: string): boolean =>
  parseMessage(message).some(({ type }) => type === TYPE.plural || type === TYPE.select);

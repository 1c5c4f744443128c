/** Reads one catalogue file, or says where it is wrong. */
import { readInput } from "../../plan/input/read-input.ts";
import type { Problem } from "../../plan/problem.ts";
import { composed } from "../../plan/yaml/letters.ts";
import { decodeCatalogue } from "./encoding.ts";
import { keyOf, overlongLines, scanLines } from "./lines.ts";
import { type PoEntry, type PoFile, readPo } from "./po-file.ts";
import { unsupportedLines } from "./unsupported-lines.ts";

export type ReadCatalogue =
  | { ok: true; po: PoFile; lineOf: (entry: PoEntry) => number }
  | { ok: false; problems: Problem[] };

/**
 * Reads the .po file at `path`, in the encoding that its header names; undefined where there is none yet.
 * @param shown path of the file as a translator would type it
 */
export function readCatalogue(path: string, shown: string): ReadCatalogue | undefined {
  const read = readInput(path, shown);
  if (!read) return undefined;
  const decoded = read.ok ? decodeCatalogue(shown, read.content) : read;
  return decoded.ok
    ? parseCatalogue(decoded.text, shown)
    : { ok: false, problems: [decoded.problem] };
}

/**
 * Reads a .po text, in Unicode's composed form (NFC) like the data that it translates. `lineOf` tells on
 * which line an entry's translation stands.
 */
export function parseCatalogue(source: string, shown: string): ReadCatalogue {
  const text = composed(source.replace(/^\uFEFF/, ""));
  const overlong = overlongLines(shown, text);
  if (overlong.length > 0) return { ok: false, problems: overlong };
  const { entries, problems } = scanLines(shown, text);
  const stranger = notACatalogue(shown, text, problems);
  if (stranger) return { ok: false, problems: [stranger] };
  problems.push(...unsupportedLines(shown, text));
  if (problems.length > 0) return { ok: false, problems };
  const lines = new Map(
    entries
      .filter(({ isObsolete }) => !isObsolete)
      .map((entry) => [keyOf(entry), entry.translationLine ?? entry.line]),
  );
  return { ok: true, po: readPo(text, entries), lineOf: (entry) => lines.get(keyOf(entry)) ?? 1 };
}

/** So many lines of a catalogue may be wrong before it is none, if that is most of them. */
const MOST_WRONG = 10;

/** `not-a-catalogue`: something else that is called .po, told once and not line by line. */
function notACatalogue(file: string, text: string, problems: readonly Problem[]) {
  const wrong = problems.filter(({ code }) => code === "po-syntax");
  const lines = text.split("\n").filter((line) => line.trim() !== "").length;
  const [first] = wrong;
  const isOther = text.includes("\0") || (wrong.length > MOST_WRONG && wrong.length > lines / 2);
  if (!first || !isOther) return undefined;
  return {
    ...{ file, line: first.line, column: 1, code: "not-a-catalogue" },
    message: `This is no .po file: ${wrong.length} of its ${lines} lines are not of one.`,
    fix: "Put the catalogue back in its place, e.g. from the version before.",
  };
}

/** A gettext catalogue as the project sees it, read from and written as a .po file. */
import { type GetTextTranslation, po } from "gettext-parser";
import { z } from "zod";
import { keyOf, type Scanned } from "./lines.ts";

export interface PoEntry {
  /** msgctxt: a place of the data, where the same text needs two translations. */
  context: string | undefined;
  source: string;
  /** Empty where there is none yet. */
  translation: string;
  /** The source text has changed since it was translated, or a translator is not sure. */
  isFuzzy: boolean;
  /** The source text to which a fuzzy translation belongs. */
  previous: string | undefined;
  /** The msgctxt that entry had, if it had one. */
  previousContext: string | undefined;
  /** Flags other than fuzzy. */
  flags: readonly string[];
  translatorComment: string;
  /** Comments for translators, taken from the schema. */
  extracted: readonly string[];
  /** Places in the data, e.g. `channels.yaml:wilma.text`. */
  references: readonly string[];
}

export interface PoFile {
  headers: Readonly<Record<string, string>>;
  headerComment: string;
  /** Flags of the header, e.g. fuzzy where nobody has yet filled it in. */
  headerFlags: readonly string[];
  /** In the order of the file. */
  entries: readonly PoEntry[];
  /** Translations of texts that are no longer in the data (`#~`). */
  obsolete: readonly PoEntry[];
  /** Comments of translators below the last entry, line by line, with their sign. */
  lastComments: readonly string[];
}

const entrySchema = z.object({
  msgctxt: z.string().optional(),
  msgid: z.string(),
  msgstr: z.array(z.string()).min(1),
  comments: z
    .object({
      translator: z.string(),
      reference: z.string(),
      extracted: z.string(),
      flag: z.string(),
      previous: z.string(),
    })
    .partial()
    .default({}),
});

const tableSchema = z.record(z.string(), z.record(z.string(), entrySchema));

const fileSchema = z.object({
  headers: z.record(z.string(), z.string()).default({}),
  translations: tableSchema,
  obsolete: tableSchema.default({}),
});

/** Reads a .po text that `scanLines` has found free of faults; the scan gives the order of entries. */
export function readPo(text: string, scanned: readonly Scanned[]): PoFile {
  const file = fileSchema.parse(po.parse(text));
  const inOrder = (table: z.infer<typeof tableSchema>, isObsolete: boolean): PoEntry[] =>
    scanned
      .filter((entry) => entry.isObsolete === isObsolete && keyOf(entry) !== keyOf(header))
      .flatMap(({ context, source }) => {
        const entry = table[context ?? ""]?.[source];
        return entry ? [entryOf(entry)] : [];
      });
  return {
    headers: file.headers,
    headerComment: file.translations[""]?.[""]?.comments.translator ?? "",
    headerFlags: flagsIn(file.translations[""]?.[""]?.comments.flag),
    entries: inOrder(file.translations, false),
    obsolete: inOrder(file.obsolete, true),
    lastComments: lastCommentsOf(text),
  };
}

/** What stands below the last entry, which gettext-parser does not tell. */
function lastCommentsOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  const last = lines.findLastIndex((line) => line.trim() !== "" && !/^#(?!~[^|])/.test(line));
  return lines.slice(last + 1).filter((line) => line.trim() !== "");
}

const header = { context: undefined, source: "" };

function entryOf({ msgctxt, msgid, msgstr, comments }: z.infer<typeof entrySchema>): PoEntry {
  const flags = flagsIn(comments.flag);
  return {
    context: msgctxt,
    source: msgid,
    translation: msgstr[0] ?? "",
    isFuzzy: flags.includes("fuzzy"),
    ...previousOf(comments.previous),
    flags: flags.filter((flag) => flag !== "fuzzy"),
    translatorComment: comments.translator ?? "",
    extracted: (comments.extracted ?? "").split("\n").filter(Boolean),
    references: (comments.reference ?? "").split(/\s+/).filter(Boolean),
  };
}

/** @example flagsIn("fuzzy, range: 0..10") // → ["fuzzy", "range: 0..10"] */
const flagsIn = (comment = ""): string[] =>
  comment
    .split(/[,\n]/)
    .map((flag) => flag.trim())
    .filter(Boolean);

/** What a `#|` comment holds, which has the syntax of an entry without its msgstr. */
function previousOf(comment: string | undefined): Pick<PoEntry, "previous" | "previousContext"> {
  if (comment === undefined) return { previous: undefined, previousContext: undefined };
  const table = fileSchema.parse(po.parse(`${comment}\nmsgstr ""\n`));
  const [entry] = Object.values(table.translations).flatMap(Object.values);
  return { previous: entry?.msgid, previousContext: entry?.msgctxt };
}

/** Writes a catalogue as a .po text, folded as gettext folds; the same catalogue gives the same bytes. */
export function writePo({
  headers,
  headerComment,
  headerFlags,
  entries,
  obsolete,
  lastComments,
}: PoFile): string {
  const table = {
    charset: "utf-8",
    headers: { ...headers },
    translations: {
      "": {
        "": {
          msgid: "",
          msgstr: [""],
          comments: { translator: headerComment, flag: headerFlags.join(", ") },
        },
        ...numbered(entries),
      },
    },
    obsolete: { "": numbered(obsolete) },
  };
  const last = lastComments.length === 0 ? "" : `\n${lastComments.join("\n")}\n`;
  return po.compile(table).toString("utf8") + last;
}

/** The writer keeps the order of keys and takes texts and contexts from the entries themselves. */
function numbered(entries: readonly PoEntry[]): Record<string, GetTextTranslation> {
  return Object.fromEntries(entries.map((entry, index) => [`entry ${index}`, blockOf(entry)]));
}

function blockOf(entry: PoEntry): GetTextTranslation {
  const flags = [...(entry.isFuzzy ? ["fuzzy"] : []), ...entry.flags];
  return {
    ...(entry.context === undefined ? {} : { msgctxt: entry.context }),
    msgid: entry.source,
    msgstr: [entry.translation],
    comments: {
      translator: entry.translatorComment,
      reference: entry.references.join("\n"),
      extracted: entry.extracted.join("\n"),
      flag: flags.join(", "),
      previous: previousIn(entry),
    },
  };
}

function previousIn({ previous, previousContext }: PoEntry): string {
  if (previous === undefined) return "";
  const context = previousContext === undefined ? [] : [`msgctxt ${quoted(previousContext)}`];
  return [...context, `msgid ${quoted(previous)}`].join("\n");
}

/** Escapes of .po texts are those of JSON for the characters that texts have. */
const quoted = (text: string): string => JSON.stringify(text);

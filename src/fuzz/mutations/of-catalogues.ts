/** Mutations of catalogues: what a translator or a translation program does to a .po file. */
import type { Choices } from "../choices.ts";
import type { Mutate, Mutations } from "../mutation.ts";

/** @param change gives the catalogue's new entries, each with its comments; `at` is one of them */
const onEntries =
  (change: (entries: string[], at: number, choices: Choices) => readonly string[]): Mutate =>
  (files, choices) => {
    const paths = files.paths((path) => path.endsWith(".po"));
    if (paths.length === 0) return;
    const path = choices.of(paths);
    const entries = files.text(path).split("\n\n");
    files.write(path, change(entries, choices.below(entries.length), choices).join("\n\n"));
  };

const onEntry = (change: (entry: string, choices: Choices) => string): Mutate =>
  onEntries((entries, at, choices) => entries.with(at, change(entries[at] ?? "", choices)));

const onLine = (change: (line: string, choices: Choices) => string): Mutate =>
  onEntry((entry, choices) => {
    const lines = entry.split("\n");
    const at = choices.below(lines.length);
    return lines.with(at, change(lines[at] ?? "", choices)).join("\n");
  });

/** @param change gives the entry's new translation, as the file writes it */
const onTranslation = (change: (translation: string, choices: Choices) => string): Mutate =>
  onEntry((entry, choices) =>
    entry.replace(
      /^msgstr ((?:".*"\n?)*)/m,
      (_, quoted: string) => `msgstr "${change(joined(quoted), choices)}"`,
    ),
  );

const joined = (quoted: string) =>
  [...quoted.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => part).join("");

const escaped = (text: string) => JSON.stringify(text).slice(1, -1);

const HEADERS = [
  "UTF-8",
  "utf-16",
  "iso-8859-1",
  "windows-1252",
  "CHARSET",
  "",
  "x",
  "UTF-7",
  "shift_jis",
];
const PLURALS = ["msgid_plural", "msgstr[0]", "msgstr[1]", "msgctxt", "msgid", "msgstr", "domain"];
const COMMENTS = [
  "#, fuzzy",
  "#~ ",
  "#| msgid",
  '#| msgid "a"',
  "#=",
  "#",
  "#. x",
  "#: a:1",
  "#~|",
  "#, range: 0..10",
];
const CONTEXTS = [
  "site",
  "plan.title",
  "interface.page",
  "",
  "site.pages.title",
  "__proto__",
  "x.y",
];

export const catalogueMutations: Mutations = {
  "delete line": onEntry((entry, choices) => {
    const lines = entry.split("\n");
    return lines.toSpliced(choices.below(lines.length), 1).join("\n");
  }),
  "repeat line": onLine((line) => `${line}\n${line}`),
  "delete entry": onEntries((entries, at) => entries.toSpliced(at, 1)),
  "repeat entry": onEntries((entries, at) => entries.toSpliced(at, 0, entries[at] ?? "")),
  "swap entries": onEntries((entries, at, choices) => {
    const other = choices.below(entries.length);
    return entries.with(at, entries[other] ?? "").with(other, entries[at] ?? "");
  }),
  "join entries": onEntries((entries, at) =>
    entries.toSpliced(at, 2, [entries[at], entries[at + 1]].join("\n")),
  ),
  "other translation": onTranslation((_, { text }) => escaped(text)),
  "raw translation": onTranslation((_, { text }) => text),
  "longer translation": onTranslation((value, { text }) => `${value} ${escaped(text)}`),
  "no translation": onTranslation(() => ""),
  "without signs": onTranslation((value, choices) =>
    value.replaceAll(choices.of([/[{}]/g, /\*/g, /[[\]()]/g, /\{\w+/g, /[a-z]/g]), ""),
  ),
  plural: onTranslation((value, choices) =>
    choices.of([
      `{count, plural, one {${value}} other {#}}`,
      `{count, plural, few {a} other {#}}`,
      `{count, plural, =0 {a} other {${value}}}`,
      `{count, plural, one {a}}`,
      `{page, select, a {b} other {${value}}}`,
    ]),
  ),
  fuzzy: onEntry((entry) => `#, fuzzy\n${entry}`),
  obsolete: onEntry((entry) => entry.replace(/^(?=msg|")/gm, "#~ ")),
  context: onEntry((entry, choices) =>
    entry.replace(/^msgid/m, `msgctxt "${choices.of(CONTEXTS)}"\nmsgid`),
  ),
  comment: onLine((line, choices) => `${choices.of(COMMENTS)}\n${line}`),
  keyword: onLine((line, choices) => line.replace(/^msg\w+/, choices.of(PLURALS))),
  escape: onLine((line, choices) =>
    line.replace(
      /" *$/,
      `${choices.of(["\\a", "\\x41", "\\101", "\\", "\\q", "\\n\\n", "\\t", "\\r"])}"`,
    ),
  ),
  quotes: onLine((line, choices) => line.replace(/"/, choices.of(["", '""', "'", "“", '\\"']))),
  charset: onEntries((entries, _, choices) =>
    entries.with(
      0,
      (entries[0] ?? "").replace(/charset=[^\\"]*/, () => `charset=${choices.of(HEADERS)}`),
    ),
  ),
  header: onEntries((entries, _, choices) =>
    entries.with(
      0,
      choices.of(["", 'msgid ""\nmsgstr ""', `msgid ""\nmsgstr "${escaped(choices.text)}\\n"`]),
    ),
  ),
  "swap languages": (files, choices) => {
    const paths = files.paths((path) => path.endsWith(".po"));
    if (paths.length > 0) files.write(choices.of(paths), files.bytes(choices.of(paths)));
  },
};

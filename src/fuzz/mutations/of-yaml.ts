/** Mutations of YAML: what an editor does wrong with lines, indentation and signs. */
import type { Choices } from "../choices.ts";
import type { Mutate, Mutations } from "../mutation.ts";

const isYaml = (path: string) => path.endsWith(".yaml");

/** @param change gives the file's new lines; `at` is one of them */
const onLines =
  (change: (lines: string[], at: number, choices: Choices) => readonly string[]): Mutate =>
  (files, choices) => {
    const paths = files.paths(isYaml);
    if (paths.length === 0) return;
    const path = choices.of(paths);
    const lines = files.text(path).split("\n");
    files.write(path, change(lines, choices.below(lines.length), choices).join("\n"));
  };

const onLine = (change: (line: string, choices: Choices) => string): Mutate =>
  onLines((lines, at, choices) => lines.with(at, change(lines[at] ?? "", choices)));

/** The line with its value, behind the colon or the hyphen, changed. */
const onValue = (change: (value: string, choices: Choices) => string): Mutate =>
  onLine((line, choices) =>
    line.replace(
      /^(\s*(?:- )*(?:[\w-]+:)? ?)(.*)$/,
      (_, before: string, value: string) => before + change(value, choices),
    ),
  );

const inserted = (more: (choices: Choices) => readonly string[]): Mutate =>
  onLines((lines, at, choices) => lines.toSpliced(at, 0, ...more(choices)));

const SIGNS = [
  ..."&*!|>%@`?:-,[]{}#'\"=~<",
  "&a ",
  "*a",
  "!!map ",
  "<<: *a",
  "? ",
  "- ",
  ": ",
  " #",
];
const MARKERS = [
  "---",
  "...",
  "%YAML 1.1",
  "%TAG ! x",
  "--- |",
  "?",
  ":",
  "-",
  "<<: {}",
  "&a",
  "*a",
];

export const yamlMutations: Mutations = {
  indent: onLine((line, choices) => " ".repeat(1 + choices.below(4)) + line),
  outdent: onLine((line, choices) => line.replace(/^ */, (all) => all.slice(1 + choices.below(4)))),
  tab: onLine((line) => `\t${line.trimStart()}`),
  "odd space": onLine((line, choices) =>
    line.replace(/ /, choices.of(["\u00a0", "\t", "\u3000", "\u2003", ""])),
  ),
  "delete line": onLines((lines, at) => lines.toSpliced(at, 1)),
  "repeat line": onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? "")),
  "swap lines": onLines((lines, at, choices) => {
    const other = choices.below(lines.length);
    return lines.with(at, lines[other] ?? "").with(other, lines[at] ?? "");
  }),
  "join lines": onLines((lines, at) =>
    lines.toSpliced(at, 2, [lines[at], lines[at + 1]?.trim()].join(" ")),
  ),
  "split line": onLine((line, choices) => {
    const at = choices.below(line.length + 1);
    return `${line.slice(0, at)}\n${line.slice(at)}`;
  }),
  "insert sign": onLine((line, choices) => {
    const at = choices.below(line.length + 1);
    return line.slice(0, at) + choices.of(SIGNS) + line.slice(at);
  }),
  "sign before value": onValue((value, choices) => choices.of(SIGNS) + value),
  quote: onValue((value, choices) => {
    const [open, close] = choices.of(
      ["''", '""', "””", "“”", "‘’", "'\"", "«»", '" ', "`´"].map((it) => [...it]),
    );
    return open + value + close;
  }),
  unquote: onLine((line) => line.replace(/['"]/, "")),
  "block scalar": onValue(
    (value, choices) => `${choices.of(["|", ">", ">-", "|+", ">9", "|-1"])}\n  ${value}`,
  ),
  flow: onValue((value, choices) =>
    choices.of([`[${value}`, `{${value}}`, `[${value}]`, `{a: ${value}`]),
  ),
  anchor: onLines((lines, at, choices) => {
    const line = (number: number, sign: string) =>
      (lines[number] ?? "").replace(/(: |- )/, `$1${sign}`);
    return lines.with(at, line(at, "&a ")).with(choices.below(lines.length), "x: *a");
  }),
  tag: onValue(
    (value, choices) =>
      `${choices.of(["!!str", "!!int", "!!binary", "!!set", "!!null", "!x", "!<tag:x>", "!!js/function"])} ${value}`,
  ),
  document: inserted((choices) => [choices.of(MARKERS)]),
  comment: onLine((line, choices) => `${line}${choices.of([" #", "#", " # a: b", "\t#"])}`),
  escape: onValue(
    (value, choices) =>
      `"${choices.of(["\\x41", "\\u0000", "\\uD83D", "\\U0001F600", "\\q", "\\", "\\e", "\\N", "\\\n"])}${value}"`,
  ),
  "value of another type": onValue((_, choices) =>
    choices.of([
      "",
      "~",
      "null",
      "true",
      "No",
      "0",
      "-1",
      "1e400",
      ".nan",
      "2031-02-30",
      "0x10",
      "[]",
      "{}",
      "''",
      '"\\0"',
      "1_000",
    ]),
  ),
  "value of text": onValue((_, { text }) => text),
  nested: inserted((choices) => [choices.of(["[", "{a: ", "- ", "? "]).repeat(2_000)]),
  "many keys": inserted(() => Array.from({ length: 400 }, (_, index) => `k${index}: ${index}`)),
  "billion laughs": inserted(() => [
    "a: &a [x, x, x, x, x, x, x, x, x]",
    ..."bcdefghi".split("").map((key, index) => {
      const name = String.fromCharCode("a".charCodeAt(0) + index);
      return `${key}: &${key} [${`*${name},`.repeat(9)}]`;
    }),
  ]),
};

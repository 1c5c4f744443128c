/** Puts the YAML parser's errors into an editor's words. */
import {
  type Document,
  isCollection,
  isScalar,
  type Node,
  visit,
  type YAMLParseError,
  type YAMLWarning,
} from "yaml";

/** What is wrong, what to do, and where, if not at the place of the parser's error. */
export type Told = readonly [message: string, fix: string, offset?: number | undefined];

/** Explains one error of the parser. */
export function explain(
  source: string,
  document: Document.Parsed,
  { code, pos, message }: YAMLParseError | YAMLWarning,
): Told {
  const line = lineAround(source, pos[0]);
  const opens = firstOfValue(line);
  if (/^\s*-[^\s-]/.test(line))
    return ["A space is missing after the hyphen.", 'Start the item with "- ".'];
  if (inCurlyQuotes.test(line))
    return [
      "YAML takes curly quotation marks for letters.",
      'Write straight ones, "…", around the text.',
    ];
  switch (code) {
    case "KEY_OVER_1024_CHARS":
      return [
        "What stands before the colon here is longer than any key.",
        'Write a key, or "…" around the whole text if the colon belongs to it.',
      ];
    case "TAB_AS_INDENT":
      return ["This line is indented with a tab.", "Indent it with spaces."];
    case "MULTIPLE_DOCS":
      return ["The line --- starts a second document.", "Remove this line."];
    case "BAD_DQ_ESCAPE":
      return [
        'A backslash has a meaning of its own between "…".',
        "Write it twice, or put the text between '…'.",
      ];
    case "MULTILINE_IMPLICIT_KEY":
      return [
        "This line has no key.",
        'Write "key: value" with a space after the colon; if the line continues a text, indent it.',
      ];
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      if (code === "BLOCK_IN_FLOW")
        return [
          "A comma is missing here, or a text with a colon in it needs quotation marks.",
          'Separate "key: value" pairs by commas, or write "…" around the text.',
        ];
      if (/[{[]/.test(opens)) break;
      return /\S:\s/.test(line.slice(line.indexOf(":") + 1))
        ? ["A text with a colon in it needs quotation marks.", 'Write "…" around the text.']
        : ["The line below does not line up with this one.", "Indent both alike."];
    case "BAD_INDENT": {
      const opened = lastOf(document, pos[0], (node) => isCollection(node) && node.flow === true);
      if (!message.startsWith("Flow") || !opened) break;
      const bracket = source[opened.range?.[0] ?? 0] ?? "";
      return [
        `The ${bracket} that opens here is never closed.`,
        `Close it with ${bracket === "[" ? "]" : "}"}.`,
        opened.range?.[0] ?? pos[0],
      ];
    }
    case "MISSING_CHAR": {
      const quoted = lastOf(
        document,
        pos[0],
        (node) => isScalar(node) && /^QUOTE/.test(node.type ?? ""),
      );
      if (!/quote$/.test(message) || !quoted) break;
      return [
        "The quotation mark that opens here is never closed.",
        "Close it at the end of the text.",
        quoted.range?.[0] ?? pos[0],
      ];
    }
    case "UNEXPECTED_TOKEN":
      if (/["']/.test(opens))
        return [
          "The text goes on after its closing quotation mark.",
          'Put "…" around the whole text, and use ” inside it.',
        ];
      if (/[>|]/.test(opens))
        return [`The text after ${opens} starts on the next line.`, "Move it there and indent it."];
      break;
  }
  if (/[*&![{%@`]/.test(opens) && /TOKEN|SCALAR|TAG|ALIAS/.test(code)) return needsQuotes(opens);
  return [
    "This line does not line up with those above it, or a sign is missing.",
    "Check indentation, hyphens, colons and quotation marks on this line and the one before.",
  ];
}

/** A value that starts with a word processor's quotation mark. */
const inCurlyQuotes = /(?:^|[\s[{,])(?:[\w-]+: +|- +|[[{,] *)[“”„‟«»‘’‚‛]/;

/** A text that YAML takes for something else because of its first sign. */
export const needsQuotes = (sign: string): Told => [
  `A text that starts with ${sign} needs quotation marks.`,
  'Write "…" around the whole text.',
];

/** The last node that fits and starts before `offset`. */
function lastOf(document: Document, offset: number, fits: (node: Node) => boolean) {
  let last: Node | undefined;
  visit(document, {
    Node(_, node) {
      if (fits(node) && (node.range?.[0] ?? offset) < offset) last = node;
    },
  });
  return last;
}

function lineAround(source: string, offset: number): string {
  const start = source.lastIndexOf("\n", offset - 1) + 1;
  const end = source.indexOf("\n", offset);
  return source.slice(start, end < 0 ? undefined : end);
}

/** @example firstOfValue('  - title: "Abc" def') // → '"' */
function firstOfValue(line: string): string {
  return /^\s*(?:- +)*(?:[\w-]+: +)?(\S)/.exec(line)?.[1] ?? "";
}

/** Says in an editor's words why a file cannot be read as YAML. */
import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  type Node,
  visit,
  type YAMLParseError,
  type YAMLWarning,
} from "yaml";

/** A mistake in a YAML text and its offset there. */
export interface Found {
  offset: number;
  code: string;
  message: string;
  fix: string;
}

type Told = readonly [message: string, fix: string, offset?: number];

/**
 * `yaml-syntax` and `not-utf-8`: the first mistake only, since all after it may be its consequences.
 * Aliases, anchors and tags are refused: what looks like one is a text that starts with `*`, `&` or `!`.
 */
export function syntaxErrors(source: string, document: Document.Parsed): Found[] {
  const spoilt = source.indexOf("\uFFFD");
  if (spoilt >= 0) {
    return [
      {
        offset: spoilt,
        code: "not-utf-8",
        message: "This letter cannot be read: the file is not in UTF-8.",
        fix: "Save the file again with the encoding UTF-8.",
      },
    ];
  }
  const directive = /^%/m.exec(source);
  if (directive) {
    const [message, fix] = ["A plan has no lines that start with %.", "Remove this line."];
    return [{ offset: directive.index, code: "yaml-syntax", message, fix }];
  }
  const [error] = [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== "DUPLICATE_KEY")
    .sort((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return unusedFeatures(source, document).slice(0, 1);
  const [message, fix, offset = error.pos[0]] = explain(source, document, error);
  return [{ offset, code: "yaml-syntax", message, fix }];
}

function explain(
  source: string,
  document: Document.Parsed,
  { code, pos, message }: YAMLParseError | YAMLWarning,
): Told {
  const line = lineAround(source, pos[0]);
  const opens = firstOfValue(line);
  if (/^\s*-[^\s-]/.test(line))
    return ["A space is missing after the hyphen.", 'Start the item with "- ".'];
  switch (code) {
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

const needsQuotes = (sign: string): Told => [
  `A text that starts with ${sign} needs quotation marks.`,
  'Write "…" around the whole text.',
];

/** Aliases and anchors, which a plan has none of, and keys that are no words. */
function unusedFeatures(source: string, document: Document.Parsed): Found[] {
  const found: Found[] = [];
  // Most files have no such sign where a value or key may start, which is quicker to see than to walk.
  if (!/(^|[\s[{,:-])([&*!?]|:\s)/m.test(source)) return found;
  const tell = (node: Node, [message, fix, offset = node.range?.[0] ?? 0]: Told) =>
    found.push({ offset, code: "yaml-syntax", message, fix });
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) tell(node, needsQuotes("*"));
      else if (node.anchor !== undefined || node.tag !== undefined) {
        const sign = node.anchor === undefined ? "!" : "&";
        const [message, fix] = needsQuotes(sign);
        tell(node, [message, fix, source.slice(0, node.range?.[0]).search(lastWord(sign))]);
      }
    },
    Pair(_, { key }) {
      if (isNode(key) && !(isScalar(key) && key.value !== null))
        tell(key, ["A key must be a word.", 'Write "key: value".']);
    },
  });
  return found;
}

/** Finds the last word that starts with the sign. */
const lastWord = (sign: "&" | "!") => (sign === "&" ? /&\S*\s*$/ : /!\S*\s*$/);

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

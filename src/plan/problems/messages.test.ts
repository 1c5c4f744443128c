/** The wording inside texts: placeholders of messages and addresses of links. */
import test from "ava";
import { linesAfter, type Mistake } from "../fixture/problem-lines.ts";

const mistakes: readonly Mistake[] = [
  {
    title: "bad-language: words in a language that is none, in a text and in a message",
    edits: [
      ["channels.yaml", "text: The reading circle", 'text: "The [círculo]{spanish} reading circle'],
      ["channels.yaml", "chooses the books of the season", 'chooses the books of the season"'],
      ["principles.yaml", "of the district {period}", "of the [distrito]{zz} {period}"],
    ],
    lines: [
      'data/channels.yaml:20:19  bad-language  "spanish" is not the code of a language. Write [words]{code} with the code of the words\' language, e.g. [Työväenopisto]{fi}.',
      'data/principles.yaml:1:8  bad-language  "zz" is not the code of a language. Write [words]{code} with the code of the words\' language, e.g. [Työväenopisto]{fi}.',
    ],
  },
  ...["[círculo] {es}", "[círculo]{es", "círculo]{es}", "[]{es}"].map((mark) => ({
    title: `bad-mark: ${mark}`,
    edits: [
      ["channels.yaml", "The reading circle", `"The reading ${mark}"\n            # `] as const,
    ],
    lines: [
      `data/channels.yaml:20:19  bad-mark  "${/\].*$/.exec(mark)}" marks no words. Write [words]{code} with the code of the words' language, e.g. [Työväenopisto]{fi}.`,
    ],
  })),
  {
    title: "unknown-placeholder: mistyped",
    edits: [["principles.yaml", "of the district {period}", "of the district {peroid}"]],
    lines: [
      'data/principles.yaml:1:8  unknown-placeholder  "{peroid}" is not filled in here. Did you mean "{period}"?',
    ],
  },
  {
    title: "unknown-placeholder: near to none",
    edits: [["principles.yaml", "of the district {period}", "of the district {xyz}"]],
    lines: [
      'data/principles.yaml:1:8  unknown-placeholder  "{xyz}" is not filled in here. Use one of: {period}.',
    ],
  },
  {
    title: "message-syntax: a brace that is never closed",
    edits: [["principles.yaml", "of the district {period}", "of the district {period"]],
    lines: [
      "data/principles.yaml:1:8  message-syntax  The braces of this text do not pair up. Write {name} for each word that is filled in.",
    ],
  },
  {
    title: "message-syntax: empty braces",
    edits: [["principles.yaml", "of the district {period}", "of the district {}"]],
    lines: [
      "data/principles.yaml:1:8  message-syntax  Braces hold the name of a word that is filled in. Write {name}, without spaces.",
    ],
  },
  {
    title: "message-syntax: two words in braces",
    edits: [["principles.yaml", "of the district {period}", "of the district {per iod}"]],
    lines: [
      "data/principles.yaml:1:8  message-syntax  Braces hold the name of a word that is filled in. Write {name}, without spaces.",
    ],
  },
  {
    title: "message-syntax: a choice without other",
    edits: [
      [
        "principles.yaml",
        "title: Principles of the district {period}",
        'title: "{period, plural, one {#}}"',
      ],
    ],
    lines: [
      "data/principles.yaml:1:8  message-syntax  This choice of words has no form for every other number. Add other {…} to it.",
    ],
  },
  {
    title: "message-syntax: a choice of an unknown kind",
    edits: [
      [
        "principles.yaml",
        "title: Principles of the district {period}",
        'title: "{period, plurl, one {#} other {#}}"',
      ],
    ],
    lines: [
      "data/principles.yaml:1:8  message-syntax  This choice of words cannot be read. Write it as {count, plural, one {# item} other {# items}}.",
    ],
  },
  {
    title: "not-an-address: a link without https",
    edits: [["channels.yaml", "https://slips.example.org/", "slips.example.org"]],
    lines: [
      'data/channels.yaml:33:23  not-an-address  "slips.example.org" is not an address that a reader can follow. Write an address that starts with https://, http:// or mailto:.',
    ],
  },
  {
    title: "not-an-address: a link to a script",
    edits: [["channels.yaml", "https://slips.example.org/", "javascript:alert(1)"]],
    lines: [
      'data/channels.yaml:33:23  not-an-address  "javascript:alert(1)" is not an address that a reader can follow. Write an address that starts with https://, http:// or mailto:.',
    ],
  },
  {
    title: "not-an-address: a link to nowhere",
    edits: [["channels.yaml", "https://slips.example.org/", ""]],
    lines: [
      'data/channels.yaml:33:23  not-an-address  "" is not an address that a reader can follow. Write an address that starts with https://, http:// or mailto:.',
    ],
  },
  {
    title: "unknown-markup: an address in angle brackets",
    edits: [["channels.yaml", "[online](https://slips.example.org/)", "<ftp://x.org>"]],
    lines: [
      "data/channels.yaml:33:23  unknown-markup  A link needs words of its own. Write [words](address).",
    ],
  },
  {
    title: "a link to an e-mail address is one",
    edits: [["channels.yaml", "https://slips.example.org/", "mailto:slips@example.org"]],
    lines: [],
  },
];

for (const { title, edits, lines } of mistakes) {
  test(title, (t) => {
    t.deepEqual(linesAfter(...edits), lines);
  });
}

/** Earlier addresses of pages and earlier ids of things. */
import test from "ava";
import { type Edit, linesAfter, type Mistake } from "../fixture/problem-lines.ts";

/** Gives a page earlier addresses, before its description. */
const former = (description: string, value: string): Edit => [
  "site.yaml",
  `    description: ${description}`,
  `    former: ${value}\n    description: ${description}`,
];
const ofShelves = (value: string) => former("Readers choose books.", value);
const ofCircle = (value: string): Edit => [
  "channels.yaml",
  "- id: reading-circle\n",
  `- id: reading-circle\n            former: ${value}\n`,
];

test("earlier addresses and ids that lead to one place each are no mistake", (t) => {
  t.deepEqual(
    linesAfter(
      ofShelves("{ en: [books, /en/old/books/], es: [libros] }"),
      former("Quiet hours and loud ones.", "{ en: [noise] }"),
      ofCircle("[circle, what-we-hold-to#circle, what-we-hold-to#reading-circle]"),
    ),
    [],
  );
});

const mistakes: readonly Mistake[] = [
  {
    title: "former-in-use: the address of a page",
    edits: [ofShelves("{ en: [quiet-and-loud] }")],
    lines: [
      'data/site.yaml:46:20  former-in-use  The earlier address /en/principles/quiet-and-loud/ of "shelves" is the present one of "noise". Remove it: an address leads to one page.',
    ],
  },
  {
    title: "former-in-use: the page's own address, written whole",
    edits: [ofShelves("{ es: [/es/principios/estantes/] }")],
    lines: [
      'data/site.yaml:46:20  former-in-use  The earlier address /es/principios/estantes/ of "shelves" is the present one of "shelves". Remove it: an address leads to one page.',
    ],
  },
  {
    title: "duplicate-former: of two pages",
    edits: [
      ofShelves("{ en: [books] }"),
      former("Quiet hours and loud ones.", "{ en: [/en/principles/books/] }"),
    ],
    lines: [
      'data/site.yaml:54:20  duplicate-former  The earlier address /en/principles/books/ of "noise" is also one of "shelves". Keep it once: an address leads to one page.',
    ],
  },
  {
    title: "duplicate-former: twice of one page",
    edits: [ofShelves("{ en: [books, books] }")],
    lines: [
      'data/site.yaml:46:27  duplicate-former  The earlier address /en/principles/books/ of "shelves" stands here twice. Keep it once: an address leads to one page.',
    ],
  },
  {
    title: "unknown-language: of an earlier address",
    edits: [ofShelves("{ sv: [bocker] }")],
    lines: ['data/site.yaml:46:15  unknown-language  "sv" is not a language. Use one of: en, es.'],
  },
  {
    title: "wrong-former: a folder of the site's files",
    edits: [ofShelves("{ en: [/assets/books/] }")],
    lines: [
      'data/site.yaml:46:20  wrong-former  The earlier address /assets/books/ of "shelves" is kept for files of the site. Remove it.',
    ],
  },
  {
    title: "wrong-former: the page for what is not found",
    edits: [former("The page was not found.", "{ en: [lost] }")],
    lines: [
      'data/site.yaml:74:13  wrong-former  "lost" is shown wherever nothing is found: no address leads on to it. Remove former.',
    ],
  },
  {
    title: "bad-former: a whole address without its last slash",
    edits: [ofShelves("{ en: [/en/books] }")],
    lines: [
      'data/site.yaml:46:20  bad-former  "/en/books" is not an earlier address. Write a slug, or a whole address that starts and ends with a slash, e.g. /fi/kanavat/.',
    ],
  },
  {
    title: "former-in-use: the id of another thing",
    edits: [ofCircle("[open-board]")],
    lines: [
      'data/channels.yaml:20:22  former-in-use  The earlier id "open-board" of "reading-circle" is in use (data/channels.yaml:22). Remove it: an anchor leads to one thing.',
    ],
  },
  {
    title: "former-in-use: the thing's own id on its own page",
    edits: [ofCircle("[branch-ways#reading-circle]")],
    lines: [
      'data/channels.yaml:20:22  former-in-use  The earlier id "reading-circle" of "reading-circle" is the present one of "reading-circle" itself (data/channels.yaml:19). Remove it: an anchor leads to one thing.',
    ],
  },
  {
    title: "duplicate-former: the same id of two things on one page",
    edits: [
      ofCircle("[circle]"),
      [
        "channels.yaml",
        "- id: open-board\n",
        "- id: open-board\n            former: [branch-ways#circle]\n",
      ],
    ],
    lines: [
      'data/channels.yaml:23:22  duplicate-former  The earlier id "circle" of "open-board" is also one of "reading-circle" (data/channels.yaml:20). Keep it once: an anchor leads to one thing.',
    ],
  },
  {
    title: "unknown-page: where a thing is said to have stood",
    edits: [ofCircle("[branch-way#circle]")],
    lines: [
      'data/channels.yaml:20:22  unknown-page  "branch-way" is not a page. Did you mean "branch-ways"?',
    ],
  },
  {
    title: "bad-former-anchor",
    edits: [ofCircle("[Circle]")],
    lines: [
      'data/channels.yaml:20:22  bad-former-anchor  "Circle" is not an earlier id. Write the old id, or page-id#old-id where it stood on another page.',
    ],
  },
  {
    title: "bad-former-place: a thing with a page of its own had its anchor on another one",
    edits: [["channels.yaml", "- id: branches\n", "- id: branches\n    former: [old-branches]\n"]],
    lines: [
      'data/channels.yaml:11:14  bad-former-place  "old-branches" is not an earlier place. Write page-id#old-id.',
    ],
  },
];

for (const { title, edits, lines } of mistakes) {
  test(title, (t) => {
    t.deepEqual(linesAfter(...edits), lines);
  });
}

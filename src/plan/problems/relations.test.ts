/** Ids and references over all files: nothing declared twice, nothing named that is not there. */
import test from "ava";
import { linesAfter, type Mistake } from "../fixture/problem-lines.ts";

const mistakes: readonly Mistake[] = [
  {
    title: "unknown-audience: a mistyped reference, without the orphan that it leaves",
    edits: [["channels.yaml", "[readers, volunteers]", "[readers, voluntears]"]],
    lines: [
      'data/channels.yaml:17:30  unknown-audience  "voluntears" is not an audience. Did you mean "volunteers"?',
    ],
  },
  {
    title: "unknown-audience: a mistyped id is told once, with the place where it is declared",
    edits: [["channels.yaml", "id: readers,", "id: raeders,"]],
    lines: [
      'data/channels.yaml:17:21  unknown-audience  "readers" is not an audience, but 3 places name it. Did you mean "raeders" (data/channels.yaml:2)?',
    ],
  },
  {
    title: "unknown-kind",
    edits: [["channels.yaml", "kind: meeting", "kind: meating"]],
    lines: [
      'data/channels.yaml:16:15  unknown-kind  "meating" is not a kind. Did you mean "meeting"?',
    ],
  },
  {
    title: "unknown-column: where there are none",
    edits: [
      ["channels.yaml", "        kind: meeting\n", "        kind: meeting\n        column: left\n"],
    ],
    lines: [
      'data/channels.yaml:17:17  unknown-column  "left" is not a column. Describe it, or remove "left" here.',
    ],
  },
  {
    title: "unknown-structure: in a plan without structures",
    edits: [
      [
        "channels.yaml",
        "            see_also: [purchase-slip]\n",
        "            bodies: [the-board]\n",
      ],
    ],
    lines: [
      'data/channels.yaml:23:22  unknown-structure  "the-board" is not a structure. Describe it, or remove "the-board" here.',
    ],
  },
  {
    title: "unknown-level: named in two files, told once",
    edits: [["channels.yaml", "id: branches", "id: brances"]],
    lines: [
      'data/deck.yaml:4:53  unknown-level  "branches" is not a level, but 2 places name it. Did you mean "brances" (data/channels.yaml:10)?',
    ],
  },
  {
    title: "unknown-principle: near to none",
    edits: [["site.yaml", "shows: quiet-and-loud", "shows: loud"]],
    lines: [
      'data/site.yaml:49:12  unknown-principle  "loud" is not a principle. Use one of: quiet-and-loud, shared-shelves.',
    ],
  },
  {
    title: "unknown-model-part",
    edits: [
      [
        "principles.yaml",
        "    question: Who has not",
        "    model_part: nothing\n    question: Who has not",
      ],
    ],
    lines: [
      'data/principles.yaml:13:17  unknown-model-part  "nothing" is not a model part. Describe it, or remove "nothing" here.',
    ],
  },
  {
    title: "unknown-page: a parent",
    edits: [
      ["site.yaml", "layout: channels\n    parent: start", "layout: channels\n    parent: stat"],
    ],
    lines: ['data/site.yaml:19:13  unknown-page  "stat" is not a page. Did you mean "start"?'],
  },
  {
    title: "unknown-page: a mistyped id",
    edits: [["site.yaml", "id: ways\n", "id: wayz\n"]],
    lines: ['data/site.yaml:28:13  unknown-page  "ways" is not a page. Did you mean "wayz"?'],
  },
  {
    title: "unknown-language: near to another, told at the key",
    edits: [["site.yaml", "es: estantes", "ex: estantes"]],
    lines: ['data/site.yaml:43:26  unknown-language  "ex" is not a language. Did you mean "en"?'],
  },
  {
    title: "unknown-language: near to none",
    edits: [["site.yaml", "es: estantes", "de: estantes"]],
    lines: ['data/site.yaml:43:26  unknown-language  "de" is not a language. Use one of: en, es.'],
  },
  {
    title: "unknown-language: a mistyped code, without missing slugs",
    edits: [["site.yaml", "code: en", "code: eng"]],
    lines: [
      'data/site.yaml:12:13  unknown-language  "en" is not a language, but 16 places name it. Did you mean "eng" (data/site.yaml:2)?',
    ],
  },
  {
    title: "unknown-language: a name that JavaScript objects have of themselves",
    edits: [["site.yaml", "es: estantes", "constructor: estantes"]],
    lines: [
      'data/site.yaml:43:26  unknown-language  "constructor" is not a language. Use one of: en, es.',
    ],
  },
  {
    title: "unknown-reference: several kinds would do",
    edits: [["principles.yaml", "see_also: [purchase-slip]", "see_also: [purchase-slips]"]],
    lines: [
      'data/principles.yaml:20:22  unknown-reference  "purchase-slips" is not a channel or a structure or a member. Did you mean "purchase-slip"?',
    ],
  },
  {
    title: "unknown-reference: near to none",
    edits: [["principles.yaml", "see_also: [purchase-slip]", "see_also: [xyz]"]],
    lines: [
      'data/principles.yaml:20:22  unknown-reference  "xyz" is not a channel or a structure or a member. Use one of: open-board, purchase-slip, reading-circle, slip-online.',
    ],
  },
  {
    title: "duplicate-id: without what the lost id leaves",
    edits: [["channels.yaml", "id: volunteers", "id: readers"]],
    lines: [
      'data/channels.yaml:3:11  duplicate-id  "readers" is already the id of an audience (data/channels.yaml:2). Give this one an id of its own.',
    ],
  },
  {
    title: "duplicate-id: over files and kinds",
    edits: [["channels.yaml", "id: slip-online", "id: loud-fridays"]],
    lines: [
      'data/principles.yaml:33:15  duplicate-id  "loud-fridays" is already the id of a channel (data/channels.yaml:32). Give this one an id of its own.',
    ],
  },
  {
    title: "duplicate-id: two kinds of one file, whose anchors may stand on one page",
    edits: [["channels.yaml", "id: slip-online", "id: slips"]],
    lines: [
      'data/channels.yaml:32:21  duplicate-id  "slips" is already the id of a channel group (data/channels.yaml:24). Give this one an id of its own.',
    ],
  },
  {
    title: "an id may be another thing's too where no reference can mean both",
    edits: [["channels.yaml", "id: slip-online", "id: shared-shelves"]],
    lines: [],
  },
  {
    title: "duplicate-id: pages",
    edits: [["site.yaml", "id: noise", "id: shelves"]],
    lines: [
      'data/site.yaml:47:9  duplicate-id  "shelves" is already the id of a page (data/site.yaml:39). Give this one an id of its own.',
    ],
  },
  {
    title: "a page may have the id of what it shows",
    edits: [["site.yaml", "id: branch-ways", "id: branches"]],
    lines: [],
  },
  {
    title: "references are judged in a file with other mistakes",
    edits: [
      ["channels.yaml", "name: Readers,", "name: 12,"],
      ["channels.yaml", "[readers, volunteers]", "[readers, voluntears]"],
    ],
    lines: [
      'data/channels.yaml:2:26  wrong-type  "name" must be a text, not a number. Put it in quotation marks: "…".',
      'data/channels.yaml:17:30  unknown-audience  "voluntears" is not an audience. Did you mean "volunteers"?',
    ],
  },
];

for (const { title, edits, lines } of mistakes) {
  test(title, (t) => {
    t.deepEqual(linesAfter(...edits), lines);
  });
}

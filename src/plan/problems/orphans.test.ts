/** Things that no reader would ever see. */
import test from "ava";
import { linesAfter, type Mistake } from "../fixture/problem-lines.ts";

const mistakes: readonly Mistake[] = [
  {
    title: "orphan: an audience of no channel",
    edits: [["channels.yaml", "[readers, volunteers]", "[readers]"]],
    lines: [
      'data/channels.yaml:3:11  orphan  Nothing in data/channels.yaml names the audience "volunteers". Name it as the audience of a channel, or remove it.',
    ],
  },
  {
    title: "orphan: a kind of no channel",
    edits: [["channels.yaml", "kind: meeting", "kind: suggestion"]],
    lines: [
      'data/channels.yaml:6:11  orphan  Nothing in data/channels.yaml names the kind "meeting". Name it as the kind of a channel, or remove it.',
    ],
  },
  {
    title: "orphan: a column of no group",
    edits: [
      [
        "channels.yaml",
        "    groups:\n      - id: evenings",
        "    columns: [{ id: left, title: Left, audiences: [readers] }]\n    groups:\n      - id: evenings",
      ],
    ],
    lines: [
      'data/channels.yaml:13:21  orphan  Nothing in data/channels.yaml names the column "left". Name it as the column of a group, or remove it.',
    ],
  },
  {
    title: "orphan: channels on no slide",
    edits: [["deck.yaml", "  - { id: in-the-branches, layout: channels, shows: branches }\n", ""]],
    lines: [
      'data/channels.yaml:1:1  orphan  No slide in data/deck.yaml has the layout "channels", which shows this file. Add one to data/deck.yaml, or remove what is not shown.',
    ],
  },
  {
    title: "orphan: principles without their table",
    edits: [["deck.yaml", "  - { id: two-principles, layout: principles }\n", ""]],
    lines: [
      'data/principles.yaml:1:1  orphan  No slide in data/deck.yaml has the layout "principles", which shows this file. Add one to data/deck.yaml, or remove what is not shown.',
    ],
  },
  {
    title: "orphan: a principle without a slide where another has one",
    edits: [
      [
        "deck.yaml",
        "layout: cover }",
        "layout: cover }\n  - { id: one, layout: principle, shows: shared-shelves }",
      ],
    ],
    lines: [
      'data/principles.yaml:22:9  orphan  Nothing in data/deck.yaml names the principle "quiet-and-loud". Show it on a slide with the layout "principle".',
    ],
  },
  {
    title: "a file for the site alone needs no slide, and one for the deck alone no page",
    edits: [
      ["deck.yaml", "  - { id: in-the-branches, layout: channels, shows: branches }\n", ""],
      ["channels.yaml", "kinds:\n", "only: site\n\nkinds:\n"],
      ["site.yaml", "layout: principles", "layout: overview"],
      [
        "site.yaml",
        "  - id: shelves\n    layout: principle\n    shows: shared-shelves\n    parent: what-we-hold-to\n    slug: { en: shelves, es: estantes }\n    menu: none\n    short: Shared shelves\n    description: Readers choose books.\n  - id: noise\n    layout: principle\n    shows: quiet-and-loud\n    parent: what-we-hold-to\n    slug: { en: quiet-and-loud }\n    menu: none\n    description: Quiet hours and loud ones.\n",
        "",
      ],
      [
        "principles.yaml",
        "period: { start: 2031, end: 2034 }\n",
        "period: { start: 2031, end: 2034 }\nonly: deck\n",
      ],
    ],
    lines: [],
  },
  {
    title: "a principle for the site alone needs no slide where another has one",
    edits: [
      [
        "deck.yaml",
        "layout: cover }",
        "layout: cover }\n  - { id: one, layout: principle, shows: shared-shelves }",
      ],
      ["principles.yaml", "- id: quiet-and-loud", "- id: quiet-and-loud\n    only: site"],
    ],
    lines: [],
  },
  {
    title: "wrong-only: a file for the site alone on a slide",
    edits: [["channels.yaml", "kinds:\n", "only: site\n\nkinds:\n"]],
    lines: [
      'data/channels.yaml:5:7  wrong-only  It is for the site alone, but a slide shows it (data/deck.yaml:4). Remove the slide, or "only".',
    ],
  },
  {
    title: "wrong-only: a principle for the deck alone on a page",
    edits: [["principles.yaml", "- id: quiet-and-loud", "- id: quiet-and-loud\n    only: deck"]],
    lines: [
      'data/principles.yaml:23:11  wrong-only  It is for the deck alone, but a page shows it (data/site.yaml:48). Remove the page, or "only".',
    ],
  },
  { title: "a deck may show its principles in the table only", edits: [], lines: [] },
];

for (const { title, edits, lines } of mistakes) {
  test(title, (t) => {
    t.deepEqual(linesAfter(...edits), lines);
  });
}

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
    title: "orphan: a level on no page",
    edits: [
      [
        "site.yaml",
        "  - id: branch-ways\n    layout: level\n    shows: branches\n    parent: ways\n    slug: { en: branches, es: sucursales }\n    menu: none\n    description: Channels in the branches.\n",
        "",
      ],
    ],
    lines: [
      'data/channels.yaml:10:9  orphan  Nothing in data/site.yaml names the level "branches". Show it on a page with the layout "level".',
    ],
  },
  {
    title: "orphan: an audience on no page",
    edits: [
      [
        "site.yaml",
        "  - id: for-volunteers\n    layout: audience\n    shows: volunteers\n    parent: who\n    slug: { en: a-volunteer, es: voluntario }\n    menu: none\n    description: Channels of volunteers.\n",
        "",
      ],
    ],
    lines: [
      'data/channels.yaml:3:11  orphan  Nothing in data/site.yaml names the audience "volunteers". Show it on a page with the layout "audience".',
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
    title: "orphan: a principle on no page",
    edits: [
      [
        "site.yaml",
        "  - id: noise\n    layout: principle\n    shows: quiet-and-loud\n    parent: what-we-hold-to\n    slug: { en: quiet-and-loud }\n    menu: none\n    description: Quiet hours and loud ones.\n",
        "",
      ],
    ],
    lines: [
      'data/principles.yaml:22:9  orphan  Nothing in data/site.yaml names the principle "quiet-and-loud". Show it on a page with the layout "principle".',
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
  { title: "a deck may show its principles in the table only", edits: [], lines: [] },
];

for (const { title, edits, lines } of mistakes) {
  test(title, (t) => {
    t.deepEqual(linesAfter(...edits), lines);
  });
}

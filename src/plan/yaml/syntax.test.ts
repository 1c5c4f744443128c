/** Mistakes in YAML: a file that cannot be read gives one line, in words that an editor can act on. */
import test from "ava";
import { linesAfter, type Mistake } from "../fixture/problem-lines.ts";

const mistakes: readonly Mistake[] = [
  {
    title: "a colon in a text without quotation marks",
    edits: [["plan.yaml", "subject: Libraries", "subject: Libraries: all"]],
    lines: [
      'data/plan.yaml:4:10  yaml-syntax  A text with a colon in it needs quotation marks. Write "…" around the text.',
    ],
  },
  {
    title: "a comma forgotten between braces",
    edits: [["deck.yaml", "id: opening, layout", "id: opening layout"]],
    lines: [
      'data/deck.yaml:2:11  yaml-syntax  A comma is missing here, or a text with a colon in it needs quotation marks. Separate "key: value" pairs by commas, or write "…" around the text.',
    ],
  },
  {
    title: "a tab as indentation",
    edits: [["principles.yaml", "    city_name: Shelves", "\tcity_name: Shelves"]],
    lines: [
      "data/principles.yaml:6:1  yaml-syntax  This line is indented with a tab. Indent it with spaces.",
    ],
  },
  {
    title: "a quotation mark that is never closed is told where it opens",
    edits: [["channels.yaml", '"**Slips of paper:**"', '"**Slips of paper:**']],
    lines: [
      "data/channels.yaml:25:16  yaml-syntax  The quotation mark that opens here is never closed. Close it at the end of the text.",
    ],
  },
  {
    title: "a text that goes on after its closing quotation mark",
    edits: [["channels.yaml", "text: The reading circle", 'text: "The" reading circle']],
    lines: [
      'data/channels.yaml:20:25  yaml-syntax  The text goes on after its closing quotation mark. Put "…" around the whole text, and use ” inside it.',
    ],
  },
  {
    title: "an apostrophe inside single quotation marks",
    edits: [["plan.yaml", "subject: Libraries and reading rooms", "subject: 'Readers' libraries'"]],
    lines: [
      'data/plan.yaml:4:20  yaml-syntax  The text goes on after its closing quotation mark. Put "…" around the whole text, and use ” inside it.',
    ],
  },
  {
    title: "bold words at the start of a text",
    edits: [["channels.yaml", "text: The reading circle", "text: **The** reading circle"]],
    lines: [
      'data/channels.yaml:20:27  yaml-syntax  A text that starts with * needs quotation marks. Write "…" around the whole text.',
    ],
  },
  {
    title: "emphasis around a whole text, which YAML takes for an alias",
    edits: [["plan.yaml", "Libraries and reading rooms\nfull", "*em*\nfull"]],
    lines: [
      'data/plan.yaml:4:10  yaml-syntax  A text that starts with * needs quotation marks. Write "…" around the whole text.',
    ],
  },
  {
    title: "an ampersand at the start of a text, which YAML takes for an anchor",
    edits: [["plan.yaml", "subject: Libraries", "subject: &lib Libraries"]],
    lines: [
      'data/plan.yaml:4:10  yaml-syntax  A text that starts with & needs quotation marks. Write "…" around the whole text.',
    ],
  },
  {
    title: "an exclamation mark at the start of a text, which YAML takes for a tag",
    edits: [["plan.yaml", "subject: Libraries", "subject: !Libraries"]],
    lines: [
      'data/plan.yaml:4:10  yaml-syntax  A text that starts with ! needs quotation marks. Write "…" around the whole text.',
    ],
  },
  {
    title: "a tag of YAML's own",
    edits: [["plan.yaml", "subject: Libraries", "subject: !!binary Libraries"]],
    lines: [
      'data/plan.yaml:4:10  yaml-syntax  A text that starts with ! needs quotation marks. Write "…" around the whole text.',
    ],
  },
  {
    title: "a link at the start of a text",
    edits: [
      ["channels.yaml", "text: The reading circle", "text: [The](https://a.b) reading circle"],
    ],
    lines: [
      'data/channels.yaml:20:24  yaml-syntax  A text that starts with [ needs quotation marks. Write "…" around the whole text.',
    ],
  },
  {
    title: "a placeholder at the start of a text",
    edits: [
      [
        "principles.yaml",
        "title: Principles of the district {period}",
        "title: {period} principles",
      ],
    ],
    lines: [
      'data/principles.yaml:1:17  yaml-syntax  A text that starts with { needs quotation marks. Write "…" around the whole text.',
    ],
  },
  {
    title: "a percent sign at the start of a text",
    edits: [["plan.yaml", "subject: Libraries", "subject: %Libraries"]],
    lines: [
      'data/plan.yaml:4:10  yaml-syntax  A text that starts with % needs quotation marks. Write "…" around the whole text.',
    ],
  },
  {
    title: "a line indented more than its neighbours",
    edits: [["plan.yaml", "subject: Libraries", "  subject: Libraries"]],
    lines: [
      "data/plan.yaml:3:8  yaml-syntax  The line below does not line up with this one. Indent both alike.",
    ],
  },
  {
    title: "a line indented less than its neighbours",
    edits: [["principles.yaml", "    city_name: Shelves", "   city_name: Shelves"]],
    lines: [
      "data/principles.yaml:6:1  yaml-syntax  This line does not line up with those above it, or a sign is missing. Check indentation, hyphens, colons and quotation marks on this line and the one before.",
    ],
  },
  {
    title: "a space forgotten after the colon",
    edits: [["plan.yaml", "subject: Libraries", "subject:Libraries"]],
    lines: [
      'data/plan.yaml:4:1  yaml-syntax  This line has no key. Write "key: value" with a space after the colon; if the line continues a text, indent it.',
    ],
  },
  {
    title: "a line without a key",
    edits: [["plan.yaml", "subject: Libraries", "Libraries"]],
    lines: [
      'data/plan.yaml:4:1  yaml-syntax  This line has no key. Write "key: value" with a space after the colon; if the line continues a text, indent it.',
    ],
  },
  {
    title: "a space forgotten after the hyphen",
    edits: [
      ["deck.yaml", "  - { id: opening, layout: cover }", "  -{ id: opening, layout: cover }"],
    ],
    lines: [
      'data/deck.yaml:2:10  yaml-syntax  A space is missing after the hyphen. Start the item with "- ".',
    ],
  },
  {
    title: "a hyphen forgotten before an item in braces",
    edits: [
      ["deck.yaml", "  - { id: opening, layout: cover }", "  { id: opening, layout: cover }"],
    ],
    lines: [
      "data/deck.yaml:3:1  yaml-syntax  This line does not line up with those above it, or a sign is missing. Check indentation, hyphens, colons and quotation marks on this line and the one before.",
    ],
  },
  {
    title: "a brace that is never closed is told where it opens",
    edits: [["site.yaml", "in_language: in English }", "in_language: in English"]],
    lines: [
      "data/site.yaml:2:5  yaml-syntax  The { that opens here is never closed. Close it with }.",
    ],
  },
  {
    title: "a bracket that is never closed is told where it opens",
    edits: [["channels.yaml", "[readers, volunteers]", "[readers, volunteers"]],
    lines: [
      "data/channels.yaml:17:20  yaml-syntax  The [ that opens here is never closed. Close it with ].",
    ],
  },
  {
    title: "a second document",
    edits: [["plan.yaml", "subject: Libraries", "---\nsubject: Libraries"]],
    lines: [
      "data/plan.yaml:4:1  yaml-syntax  The line --- starts a second document. Remove this line.",
    ],
  },
  {
    title: "a YAML directive",
    edits: [["plan.yaml", "# A plan", "%YAML 1.1\n---\n# A plan"]],
    lines: [
      "data/plan.yaml:1:1  yaml-syntax  A plan has no lines that start with %. Remove this line.",
    ],
  },
  {
    title: "a backslash between quotation marks",
    edits: [["channels.yaml", '"**Slips', '"\\q**Slips']],
    lines: [
      "data/channels.yaml:25:17  yaml-syntax  A backslash has a meaning of its own between \"…\". Write it twice, or put the text between '…'.",
    ],
  },
  {
    title: "a folded text that starts on the line of its key",
    edits: [["plan.yaml", "subject: Libraries", "subject: >- Libraries"]],
    lines: [
      "data/plan.yaml:4:13  yaml-syntax  The text after > starts on the next line. Move it there and indent it.",
    ],
  },
  {
    title: "a list as a key",
    edits: [["plan.yaml", "period:\n", "? [a]\n: b\nperiod:\n"]],
    lines: ['data/plan.yaml:13:3  yaml-syntax  A key must be a word. Write "key: value".'],
  },
  {
    title: "a merge key is a key like others, and unknown",
    edits: [["plan.yaml", "period:\n", "<<: {a: b}\nperiod:\n"]],
    lines: [
      'data/plan.yaml:13:1  unknown-key  "<<" is not a key here. Use one of: contact, description, edition, full_title, organisation, other_years, period, source, subject, title.',
    ],
  },
  {
    title: "a key that stands twice",
    edits: [["plan.yaml", "period:\n", "title: X\nperiod:\n"]],
    lines: [
      'data/plan.yaml:13:1  duplicate-key  "title" already stands here (line 3). Remove one of the two.',
    ],
  },
  {
    title: "a key that stands twice in a file whose other mistakes are told as well",
    edits: [
      ["site.yaml", "  koro: wave", "  koro: wave\n  koro: beat"],
      ["site.yaml", "colour: copper", "colour: red"],
    ],
    lines: [
      'data/site.yaml:6:11  unknown-colour  "red" is not a colour. Use one of: brick, bus, coat-of-arms, copper, engel, fog, gold, metro, silver, summer, suomenlinna, tram. Or write a colour of your own in quotation marks, e.g. "#0b6e4f".',
      'data/site.yaml:8:3  duplicate-key  "koro" already stands here (line 7). Remove one of the two.',
    ],
  },
  {
    title: "an item's hyphen forgotten: its keys stand twice, which is told once",
    edits: [["channels.yaml", "          - id: open-board", "            id: open-board"]],
    lines: [
      'data/channels.yaml:21:13  duplicate-key  "id" already stands here (line 19). Remove one of the two, or start a new item of the list with "- ".',
    ],
  },
  {
    title: "a file that cannot be read leaves the other files' references unjudged",
    edits: [
      ["deck.yaml", "slides:\n", "slides: [\n"],
      ["site.yaml", "shows: quiet-and-loud", "shows: quiet-and-lound"],
    ],
    lines: [
      'data/deck.yaml:2:3  yaml-syntax  A comma is missing here, or a text with a colon in it needs quotation marks. Separate "key: value" pairs by commas, or write "…" around the text.',
      'data/site.yaml:49:12  unknown-principle  "quiet-and-lound" is not a principle. Did you mean "quiet-and-loud"?',
    ],
  },
];

for (const { title, edits, lines } of mistakes) {
  test(title, (t) => {
    t.deepEqual(linesAfter(...edits), lines);
  });
}

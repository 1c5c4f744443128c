/** What an editor is told who left out a choice, the languages of a value, or the items of a list. */
import test from "ava";
import { linesAfter, type Mistake } from "../fixture/problem-lines.ts";
import { subjects } from "../../subjects/index.ts";
import { jsonSchemas } from "../json-schema/json-schema.ts";

const slideLayouts =
  "Use one of: channels, city-principles, cover, definitions, implementation, mandate, model, principle, principles, responsibilities, section, strategy, structures, survey.";
const pageLayouts =
  "Use one of: about, audience, audiences, channels, city-principles, definitions, finder, front, glossary, implementation, level, mandate, model, not-found, overview, principle, principles, responsibilities, search, sitemap, statement, strategy, structures, survey, whole-plan, word-group.";
const each = "Write it for each language, on lines of their own: en: …, es: …";
const slug = "slug: { en: ways-to-take-part, es: como-participar }";

const mistakes: readonly Mistake[] = [
  {
    title: "empty-value: a layout of a slide lists those there are",
    edits: [["deck.yaml", "layout: cover", "layout:"]],
    lines: [
      `data/deck.yaml:2:20  empty-value  "layout" has nothing after it. Write it. ${slideLayouts}`,
    ],
  },
  {
    title: "empty-value: a layout of a page lists those there are",
    edits: [["site.yaml", "layout: channels", "layout:"]],
    lines: [
      `data/site.yaml:18:5  empty-value  "layout" has nothing after it. Write it. ${pageLayouts}`,
    ],
  },
  {
    title: "unknown-value: a layout that is like no other lists all, however many there are",
    edits: [["site.yaml", "layout: channels", "layout: zzzzzzzzzzzz"]],
    lines: [
      `data/site.yaml:18:13  unknown-value  "zzzzzzzzzzzz" is not a value of "layout". ${pageLayouts}`,
    ],
  },
  {
    title: "missing-key: each value of a choice is offered once",
    edits: [["site.yaml", "    menu: main\n    title: Ways to take part\n", "    title: Ways\n"]],
    lines: [
      'data/site.yaml:17:5  missing-key  "menu" is missing here. Use one of: footer, main, none.',
    ],
  },
  {
    title: "missing-key: a choice outside of lists",
    edits: [["site.yaml", "  koro: wave\n", ""]],
    lines: [
      'data/site.yaml:6:3  missing-key  "koro" is missing here. Use one of: basic, beat, calm, none, pulse, vibration, wave.',
    ],
  },
  {
    title: "wrong-type: a slug without languages",
    edits: [["site.yaml", slug, "slug: ways"]],
    lines: [`data/site.yaml:20:11  wrong-type  "slug" has no languages. ${each}.`],
  },
  {
    title: "empty-value: a slug with nothing after it",
    edits: [["site.yaml", slug, "slug:"]],
    lines: [`data/site.yaml:20:5  empty-value  "slug" has nothing after it. ${each}.`],
  },
  {
    title: "wrong-type: an address without languages",
    edits: [["site.yaml", "\ntheme:", "\nfeedback: https://a.example\n\ntheme:"]],
    lines: [
      `data/site.yaml:5:11  wrong-type  "feedback" has no languages. ${each}, or remove the key.`,
    ],
  },
  {
    title: "empty-value: an address for no language at all",
    edits: [["site.yaml", "\ntheme:", "\nfeedback: {}\n\ntheme:"]],
    lines: [
      `data/site.yaml:5:11  empty-value  "feedback" has nothing below it. ${each}, or remove the key.`,
    ],
  },
  {
    title: "empty-list: references to nothing",
    edits: [["channels.yaml", "audiences: [readers, volunteers]", "audiences: []"]],
    lines: [
      'data/channels.yaml:17:20  empty-list  "audiences" is an empty list. Add an item, or remove the key.',
    ],
  },
  {
    title: "duplicate-reference: a thing named twice in a list",
    edits: [
      [
        "channels.yaml",
        "audiences: [readers, volunteers]",
        "audiences: [readers, volunteers, readers]",
      ],
    ],
    lines: [
      'data/channels.yaml:17:42  duplicate-reference  "readers" already stands in this list. Remove one of the two.',
    ],
  },
  ...["assets", "pagefind", "preview", "zz"].map((code) => ({
    title: `bad-language: a language called ${code}`,
    edits: [["site.yaml", "code: es", `code: ${code}`] as const],
    lines: [
      `data/site.yaml:3:13  bad-language  "${code}" is not the code of a language. Write its code, e.g. sv.`,
    ],
  })),
];

for (const { title, edits, lines } of mistakes)
  test(title, (t) => {
    const told = linesAfter(...edits);
    t.deepEqual(title.startsWith("bad-language") ? told.slice(0, 1) : told, lines);
  });

/** Lists that may say that there is nothing. */
const mayBeEmpty = ["editorial", "last-check", "assessment", "glossary"];

test("a list that may be left out is never written empty", (t) => {
  const empty: string[] = [];
  const visit = (file: string, value: unknown, path: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    if ("type" in value && value.type === "array" && !("minItems" in value))
      empty.push(`${file} ${path.join("/")}`);
    for (const [key, part] of Object.entries(value)) visit(file, part, [...path, key]);
  };
  for (const [file, text] of jsonSchemas(subjects))
    if (!mayBeEmpty.includes(file.replace(".schema.json", ""))) visit(file, JSON.parse(text), []);
  t.deepEqual(empty, []);
});

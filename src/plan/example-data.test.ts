/** The examples' plan: valid, and one deliberate mistake in each of its files gives its one line. */
import { readFileSync } from "node:fs";
import test from "ava";
import { type Edit, exampleLinesAfter } from "./fixture/problem-lines.ts";

interface Mistake {
  title: string;
  edit: Edit;
  /** File that the line names, and what stands there: line numbers change with the plan's text. */
  at: readonly [file: string, words: string];
  line: string;
}

const mistakes: readonly Mistake[] = [
  {
    title: "plan.yaml: a date that is none",
    edit: ["plan.yaml", "date: 2031-03-02", "date: 2.3.2031"],
    at: ["plan.yaml", "2.3.2031"],
    line: 'not-a-date  "2.3.2031" is not a date. Write a day that exists as year-month-day, e.g. 2018-04-19.',
  },
  {
    title: "site.yaml: a page below one that is not there",
    edit: ["site.yaml", "schools\n    parent: channels", "schools\n    parent: chanels"],
    at: ["site.yaml", "chanels"],
    line: 'unknown-page  "chanels" is not a page. Did you mean "channels"?',
  },
  {
    title: "deck.yaml: a slide of a level that is not there",
    edit: ["deck.yaml", "shows: libraries", "shows: libarries"],
    at: ["deck.yaml", "libarries"],
    line: 'unknown-level  "libarries" is not a level. Did you mean "libraries"?',
  },
  {
    title: "interface.yaml: a word that there is not",
    edit: ["interface.yaml", "model_part:", "modell_part:"],
    at: ["interface.yaml", "modell_part"],
    line: 'unknown-key  "modell_part" is not a key here. Did you mean "model_part"?',
  },
  {
    title: "mandate.yaml: an act without a proper number",
    edit: ["mandate.yaml", "12/2015", "12-2015"],
    at: ["mandate.yaml", "12-2015"],
    line: 'bad-citation  "12-2015" is not the number of an act. Write number and year, e.g. 410/2015.',
  },
  {
    title: "mandate.yaml: a register without a place for the number",
    edit: ["mandate.yaml", "/en/{year}/{number}", "/en"],
    at: ["mandate.yaml", '"https://acts.example.org/en"'],
    line: 'bad-register  "https://acts.example.org/en" is not the address of a register. Write an https address with {year} and, after it, {number}.',
  },
  {
    title: "structures.yaml: a structure that reports to one that is not there",
    edit: ["structures.yaml", "reports_to: [town-council]", "reports_to: [town-counsel]"],
    at: ["structures.yaml", "town-counsel"],
    line: 'unknown-structure  "town-counsel" is not a structure. Did you mean "town-council"?',
  },
  {
    title: "structures.yaml: an office outside the diagram that nothing names",
    edit: [
      "structures.yaml",
      "  - id: head-of-learning",
      "  - id: head-of-libraries\n    name: Head of Libraries\n    level: board\n    in_diagram: false\n  - id: head-of-learning",
    ],
    at: ["structures.yaml", "head-of-libraries\n"],
    line: 'orphan  The body "head-of-libraries" is on no slide. Put it in the diagram (in_diagram: true), or name it in a responsibility.',
  },
  {
    title: "structures.yaml: a level of no structure",
    edit: ["structures.yaml", "levels:\n", "levels:\n  - { id: state, name: State }\n"],
    at: ["structures.yaml", "state,"],
    line: 'orphan  Nothing in data/structures.yaml names the structure level "state". Name it as the level of a body, or remove it.',
  },
  {
    title: "definitions.yaml: a definition without a text",
    edit: ["definitions.yaml", "patience, text: Patience", "patience"],
    at: ["definitions.yaml", "{ id: patience"],
    line: 'missing-key  "text" is missing here. Add it: The participant\'s words.',
  },
  {
    title: "definitions.yaml: no page shows it",
    edit: ["site.yaml", "    layout: definitions", "    layout: overview"],
    at: ["definitions.yaml", "title:"],
    line: 'orphan  No page in data/site.yaml has the layout "definitions", which shows this file. Add one to data/site.yaml, or remove what is not shown.',
  },
  {
    title: "survey.yaml: a negative number of participants",
    edit: ["survey.yaml", "participants: 210", "participants: -210"],
    at: ["survey.yaml", "-210"],
    line: 'wrong-number  "participants" is -210. Write 0 or more.',
  },
  {
    title: "survey.yaml: a public document without an address",
    edit: [
      "survey.yaml",
      "name: Summary\n      access: internal",
      "name: Summary\n      access: public # for readers",
    ],
    at: ["survey.yaml", "public # for readers"],
    line: "wrong-access  A public document must have an address. Add the address, or write access: internal.",
  },
  {
    title: "survey.yaml: an internal document with an address",
    edit: ["survey.yaml", "access: public\n", "access: internal # not for readers\n"],
    at: ["survey.yaml", "internal # not for readers"],
    line: "wrong-access  An internal document must not have an address. Remove the address, or write access: public.",
  },
  {
    title: "responsibilities.yaml: a structure that is not there",
    edit: ["responsibilities.yaml", "structure: school-councils", "structure: school-counsils"],
    at: ["responsibilities.yaml", "school-counsils\n"],
    line: 'unknown-structure  "school-counsils" is not a structure. Did you mean "school-councils"?',
  },
  {
    title: "channels.yaml: an audience that is not there",
    edit: ["channels.yaml", "        audiences: [staff]", "        audiences: [stuff]"],
    at: ["channels.yaml", "stuff]"],
    line: 'unknown-audience  "stuff" is not an audience. Did you mean "staff"?',
  },
  {
    title: "city.yaml: a mistyped key",
    edit: ["city.yaml", "  decided: 2029", "  decidd: 2029"],
    at: ["city.yaml", "decidd"],
    line: 'unknown-key  "decidd" is not a key here. Did you mean "decided"?',
  },
  {
    title: "principles.yaml: a part of the model that is not there",
    edit: ["principles.yaml", "model_part: knowledge", "model_part: knowlege"],
    at: ["principles.yaml", "knowlege"],
    line: 'unknown-model-part  "knowlege" is not a model part. Did you mean "knowledge"?',
  },
  {
    title: "implementation.yaml: a structure that is not there",
    edit: ["implementation.yaml", "structures: [say-group]", "structures: [stay-group]"],
    at: ["implementation.yaml", "stay-group]"],
    line: 'unknown-structure  "stay-group" is not a structure. Did you mean "say-group"?',
  },
  {
    title: "implementation.yaml: an office that is not there, without the orphan that it leaves",
    edit: ["implementation.yaml", "[head-of-learning]", "[head-of-lerning]"],
    at: ["implementation.yaml", "head-of-lerning]"],
    line: 'unknown-structure  "head-of-lerning" is not a structure. Did you mean "head-of-learning"?',
  },
  {
    title: "editorial.yaml: a correction on a slide that is not there",
    edit: ["editorial.yaml", "slide: channels-schools", "slide: channels-school"],
    at: ["editorial.yaml", "channels-school\n"],
    line: 'unknown-slide  "channels-school" is not a slide. Did you mean "channels-schools"?',
  },
  {
    title: "statement.yaml: a placeholder that is not filled in",
    edit: ["statement.yaml", "was published on {date}", "was published on {day}"],
    at: ["statement.yaml", "The site was published on {day}"],
    line: 'unknown-placeholder  "{day}" is not filled in here. Did you mean "{date}"?',
  },
  {
    title: "assessment.yaml: a page that is not there",
    edit: ["assessment.yaml", "pages: [model]", "pages: [modell]"],
    at: ["assessment.yaml", "modell]"],
    line: 'unknown-page  "modell" is not a page. Did you mean "model"?',
  },
];

for (const { title, edit, at, line } of mistakes) {
  test(title, (t) => {
    const [file, words] = at;
    t.deepEqual(exampleLinesAfter(edit), [`data/${file}:${placeOf(file, words, edit)}  ${line}`]);
  });
}

test("the examples' plan has no problems", (t) => {
  t.deepEqual(exampleLinesAfter(), []);
});

/** Line and column of the words in a file of the examples' plan after the edit. */
function placeOf(file: string, words: string, [edited, from, to]: Edit): string {
  const source = readFileSync(`examples/skerrby/${file}`, "utf8");
  const [before, ...rest] = (file === edited ? source.replace(from, to) : source).split(words);
  if (before === undefined || rest.length === 0) throw new Error(`"${words}" is not in ${file}.`);
  const lines = before.split("\n");
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

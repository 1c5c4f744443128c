/** The project's own plan: valid, and one deliberate mistake in each of its files gives its one line. */
import { readFileSync } from "node:fs";
import test from "ava";
import { type Edit, projectLinesAfter } from "./fixture/problem-lines.ts";

interface Mistake {
  title: string;
  edit: Edit;
  /** File that the line names, and what stands there: the plan's own line numbers change with its text. */
  at: readonly [file: string, words: string];
  line: string;
}

const mistakes: readonly Mistake[] = [
  {
    title: "plan.yaml: a date that is none",
    edit: ["plan.yaml", "edition:\n  date: 20", "edition:\n  date: 21.11.20"],
    at: ["plan.yaml", "21.11.20"],
    line: 'not-a-date  "21.11.2026-11-28" is not a date. Write a day that exists as year-month-day, e.g. 2018-04-19.',
  },
  {
    title: "site.yaml: a page below one that is not there",
    edit: [
      "site.yaml",
      "early-childhood\n    parent: channels",
      "early-childhood\n    parent: chanels",
    ],
    at: ["site.yaml", "chanels"],
    line: 'unknown-page  "chanels" is not a page. Did you mean "channels"?',
  },
  {
    title: "deck.yaml: a slide of a level that is not there",
    edit: ["deck.yaml", "shows: basic-education", "shows: basic-educaton"],
    at: ["deck.yaml", "basic-educaton"],
    line: 'unknown-level  "basic-educaton" is not a level. Did you mean "basic-education"?',
  },
  {
    title: "interface.yaml: a word that there is not",
    edit: ["interface.yaml", "model_part:", "modell_part:"],
    at: ["interface.yaml", "modell_part"],
    line: 'unknown-key  "modell_part" is not a key here. Did you mean "model_part"?',
  },
  {
    title: "mandate.yaml: an act without a proper number",
    edit: ["mandate.yaml", "410/2015", "410-2015"],
    at: ["mandate.yaml", "410-2015"],
    line: 'bad-citation  "410-2015" is not the number of an act. Write number and year, e.g. 410/2015.',
  },
  {
    title: "mandate.yaml: a register without a place for the number",
    edit: ["mandate.yaml", "/fi/lainsaadanto/{year}/{number}", "/fi/lainsaadanto"],
    at: ["mandate.yaml", '"https://www.finlex.fi/fi/'],
    line: 'bad-register  "https://www.finlex.fi/fi/lainsaadanto" is not the address of a register. Write an https address with {year} and, after it, {number}.',
  },
  {
    title: "structures.yaml: a body that reports to one that is not there",
    edit: ["structures.yaml", "reports_to: [committee]", "reports_to: [comittee]"],
    at: ["structures.yaml", "comittee"],
    line: 'unknown-structure  "comittee" is not a structure. Did you mean "committee"?',
  },
  {
    title: "structures.yaml: a body outside the diagram that nothing names",
    edit: ["responsibilities.yaml", "structure: administration", "structure: management-group"],
    at: ["structures.yaml", "administration\n"],
    line: 'orphan  The body "administration" is on no slide. Put it in the diagram (in_diagram: true), or name it in a responsibility.',
  },
  {
    title: "structures.yaml: a level of no body",
    edit: ["structures.yaml", "levels:\n", "levels:\n  - { id: state, name: Valtio }\n"],
    at: ["structures.yaml", "state,"],
    line: 'orphan  Nothing in data/structures.yaml names the structure level "state". Name it as the level of a body, or remove it.',
  },
  {
    title: "definitions.yaml: a definition without a text",
    edit: ["definitions.yaml", "influencing, text: Vaikuttamista", "influencing"],
    at: ["definitions.yaml", "{ id: influencing"],
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
    edit: ["survey.yaml", "participants: 177", "participants: -177"],
    at: ["survey.yaml", "-177"],
    line: 'wrong-number  "participants" is -177. Write 0 or more.',
  },
  {
    title: "survey.yaml: a public document without an address",
    edit: [
      "survey.yaml",
      "summary-2017\n      name: Yhteenveto\n      access: internal",
      "summary-2017\n      name: Yhteenveto\n      access: public",
    ],
    at: ["survey.yaml", "public\n"],
    line: "wrong-access  A public document must have an address. Add the address, or write access: internal.",
  },
  {
    title: "survey.yaml: an internal document with an address",
    edit: ["survey.yaml", "access: public\n", "access: internal # not for readers\n"],
    at: ["survey.yaml", "internal # not for readers"],
    line: "wrong-access  An internal document must not have an address. Remove the address, or write access: public.",
  },
  {
    title: "responsibilities.yaml: a body that is not there",
    edit: ["responsibilities.yaml", "structure: service-units", "structure: service-unit"],
    at: ["responsibilities.yaml", "service-unit\n"],
    line: 'unknown-structure  "service-unit" is not a structure. Did you mean "service-units"?',
  },
  {
    title: "channels.yaml: an audience that is not there",
    edit: ["channels.yaml", "audiences: [children, guardians]", "audiences: [children, gaurdians]"],
    at: ["channels.yaml", "gaurdians"],
    line: 'unknown-audience  "gaurdians" is not an audience. Did you mean "guardians"?',
  },
  {
    title: "city.yaml: a mistyped key",
    edit: ["city.yaml", "  decided: 2017", "  decidd: 2017"],
    at: ["city.yaml", "decidd"],
    line: 'unknown-key  "decidd" is not a key here. Did you mean "decided"?',
  },
  {
    title: "principles.yaml: a part of the model that is not there",
    edit: ["principles.yaml", "model_part: residents-knowledge", "model_part: residents-knowlege"],
    at: ["principles.yaml", "residents-knowlege"],
    line: 'unknown-model-part  "residents-knowlege" is not a model part. Did you mean "residents-knowledge"?',
  },
  {
    title: "implementation.yaml: a body that is not there, without the orphan that it leaves",
    edit: ["implementation.yaml", "structures: [mayor]", "structures: [major]"],
    at: ["implementation.yaml", "major]"],
    line: 'unknown-structure  "major" is not a structure. Did you mean "mayor"?',
  },
  {
    title: "editorial.yaml: a correction on a slide that is not there",
    edit: [
      "editorial.yaml",
      "city-board\n    slide: structures",
      "city-board\n    slide: structure",
    ],
    at: ["editorial.yaml", "structure\n"],
    line: 'unknown-slide  "structure" is not a slide. Did you mean "structures"?',
  },
];

for (const { title, edit, at, line } of mistakes) {
  test(title, (t) => {
    const [file, words] = at;
    t.deepEqual(projectLinesAfter(edit), [`data/${file}:${placeOf(file, words, edit)}  ${line}`]);
  });
}

test("the project's plan has no problems", (t) => {
  t.deepEqual(projectLinesAfter(), []);
});

/** Line and column of the words in a file of the project's plan after the edit. */
function placeOf(file: string, words: string, [edited, from, to]: Edit): string {
  const source = readFileSync(`data/${file}`, "utf8");
  const [before, ...rest] = (file === edited ? source.replace(from, to) : source).split(words);
  if (before === undefined || rest.length === 0) throw new Error(`"${words}" is not in ${file}.`);
  const lines = before.split("\n");
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

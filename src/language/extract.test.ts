import test from "ava";
import { filesOf } from "../plan/schema/files.ts";
import { readYaml } from "../plan/yaml/yaml-file.ts";
import { subjects } from "../subjects/index.ts";
import { extract } from "./extract.ts";

const extracted = (...files: [string, string][]) =>
  extract(new Map(files.map(([name, text]) => [name, dataFile(name, text)])));

function dataFile(name: string, text: string) {
  const files = filesOf(subjects);
  const schema = files.get(name);
  if (!schema) throw new Error(`A plan has no file ${name}.yaml.`);
  return { ...readYaml(`any/${name}.yaml`, text), schema, rank: [...files.keys()].indexOf(name) };
}

const definitions = `
title: Osallisuus
lead: Sanoja
items:
  - id: trust
    text: >-
      Luottamus
      toisiin
  - { id: together, lang: sv, editors_translation: Yhteistyö, text: Samarbete }
  - { id: same, text: Sanoja }
`;

test("each wording is listed once, with all its places in the order of the data", (t) => {
  t.deepEqual(extracted(["definitions", definitions]), [
    {
      source: "Osallisuus",
      kind: "text",
      places: [
        { reference: "definitions.yaml:2", place: "definitions.title", description: "Heading." },
      ],
    },
    {
      source: "Sanoja",
      kind: "text",
      places: [
        {
          reference: "definitions.yaml:3",
          place: "definitions.lead",
          description: "Whose words these are.",
        },
        {
          reference: "definitions.yaml:10",
          place: "definitions.items.text",
          description: "The participant's words.",
        },
      ],
    },
    {
      source: "Luottamus toisiin",
      kind: "text",
      places: [
        {
          reference: "definitions.yaml:6",
          place: "definitions.items.text",
          description: "The participant's words.",
        },
      ],
    },
    {
      source: "Yhteistyö",
      kind: "text",
      places: [
        {
          reference: "definitions.yaml:9",
          place: "definitions.items.editors_translation",
          description:
            "The editors' translation of words in another language. Marked as theirs on the site.",
        },
      ],
    },
  ]);
});

test("messages without words are left out, and a text that is a message anywhere is a message", (t) => {
  const survey = `
title: Nykytila {date}
years:
  - id: first
    title: Vuosi
    parts:
      - id: part
        events:
          - { id: one, title: "Nykytila {date}", attendance: "{ideas}/{likes}", date: 2018-04-19 }
`;
  t.deepEqual(
    extracted(["survey", survey]).map(({ source, kind, places }) => ({
      source,
      kind,
      references: places.map(({ reference }) => reference),
    })),
    [
      {
        source: "Nykytila {date}",
        kind: "message",
        references: ["survey.yaml:2", "survey.yaml:9"],
      },
      { source: "Vuosi", kind: "text", references: ["survey.yaml:5"] },
    ],
  );
});

test("files come in the order of the plan, however the folder lists them", (t) => {
  const survey = "title: Kartoitus\nyears: [{ id: first, title: Vuosi }]\n";
  t.deepEqual(
    extracted(["survey", survey], ["definitions", definitions]).map(({ source }) => source),
    ["Osallisuus", "Sanoja", "Luottamus toisiin", "Yhteistyö", "Kartoitus", "Vuosi"],
  );
});

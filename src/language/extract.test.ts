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
        {
          reference: "definitions.yaml:title",
          place: "definitions.title",
          description: "Heading.",
        },
      ],
    },
    {
      source: "Sanoja",
      kind: "text",
      places: [
        {
          reference: "definitions.yaml:lead",
          place: "definitions.lead",
          description: "Whose words these are.",
        },
        {
          reference: "definitions.yaml:same.text",
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
          reference: "definitions.yaml:trust.text",
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
          reference: "definitions.yaml:together.editors_translation",
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
        references: ["survey.yaml:title", "survey.yaml:one.title"],
      },
      { source: "Vuosi", kind: "text", references: ["survey.yaml:first.title"] },
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

test("a reference has the id of the nearest thing around the text, and no place in a list", (t) => {
  const channels = `
audiences: [{ id: readers, name: Lukijat, self: lukija }]
kinds: [{ id: meeting, name: Kokoukset }]
levels:
  - id: branches
    title: Kirjastoissa
    name: Kirjastot
    groups:
      - { id: evenings, title: Illat, kind: meeting, audiences: [readers], channels: [{ id: circle, text: Piiri }] }
`;
  const places = extracted(["channels", channels]).flatMap((text) => text.places);
  t.deepEqual(
    places.map(({ reference }) => reference),
    [
      "channels.yaml:readers.name",
      "channels.yaml:readers.self",
      "channels.yaml:meeting.name",
      "channels.yaml:branches.title",
      "channels.yaml:branches.name",
      "channels.yaml:evenings.title",
      "channels.yaml:circle.text",
    ],
  );
});

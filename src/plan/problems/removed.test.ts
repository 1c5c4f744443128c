/** What is removed in one place is told as one problem, with all places that must follow. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { exampleLinesAfter, exampleLinesAfterChange } from "../fixture/problem-lines.ts";

const codes = (lines: readonly string[]) => lines.map((line) => line.split("  ").slice(0, 2));

test("a slide that others name: the orphan tells all places", (t) => {
  const [line = "", ...more] = exampleLinesAfter([
    "deck.yaml",
    "  - { id: channels-schools, layout: channels, shows: schools }\n",
    "",
  ]);
  t.deepEqual(more, []);
  t.regex(
    line,
    /^data\/channels\.yaml:\d+:\d+ {2}orphan {2}Nothing in data\/deck\.yaml names the level "schools"/,
  );
  t.true(
    line.endsWith(
      ' A slide "channels-schools" is named in data/editorial.yaml:16, but is not there. Put the slide back, or remove what is not shown and take "channels-schools" out of those places.',
    ),
  );
});

test("two slides: each name that leads nowhere is told by itself", (t) => {
  const lines = exampleLinesAfter(
    ["deck.yaml", "  - { id: channels-schools, layout: channels, shows: schools }\n", ""],
    ["deck.yaml", "  - { id: survey, layout: survey }\n", ""],
  );
  t.deepEqual(
    codes(lines).map(([, code]) => code),
    ["orphan", "unknown-slide", "unknown-slide", "orphan"],
  );
});

test("a page under which others stand: all of them are told", (t) => {
  const lines = exampleLinesAfterChange((folder) => {
    const file = join(folder, "site.yaml");
    const site = readFileSync(file, "utf8");
    writeFileSync(file, site.replace(/ {2}- id: basis\n(?: {4}.*\n)*/, ""));
  });
  const [line = "", ...more] = lines;
  t.deepEqual(more, []);
  t.regex(
    line,
    /"basis" is not a page, but is named in data\/site\.yaml:\d+(, \d+)+\. Describe it, or remove "basis" there\.$/,
  );
});

test("a subject's file: what shows it is told, and what names it or its things", (t) => {
  const [line = "", ...more] = exampleLinesAfterChange((folder) =>
    rmSync(join(folder, "survey.yaml")),
  );
  t.deepEqual(more, []);
  t.regex(
    line,
    /survey\.yaml is not there, but data\/deck\.yaml:10 and data\/site\.yaml:\d+ show it\. Add the file, or remove the slides and pages that show it\. What names them or its things must change too: data\/editorial\.yaml:[\d, ]+\.$/,
  );
});

test("a subject with all that shows it: what still names it is one problem", (t) => {
  const [line = "", ...more] = exampleLinesAfterChange((folder) => {
    rmSync(join(folder, "survey.yaml"));
    for (const [file, item] of [
      ["deck.yaml", / {2}- \{ id: survey, .*\n/],
      ["site.yaml", / {2}- id: survey\n(?: {4}.*\n)*/],
    ] as const) {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, "utf8").replace(item, ""));
    }
  });
  t.deepEqual(more, []);
  t.regex(line, /Nothing describes "survey", .*, which are named in data\/editorial\.yaml:8, /);
});

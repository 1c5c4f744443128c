/** Forms of counted messages, against those that languages have. */
import test from "ava";
import { linesAfterChange } from "./fixture/problem-lines.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseMessage } from "./parse-message.ts";
import { pluralMistakes } from "./plural-forms.ts";

const told = (message: string, language: string) =>
  pluralMistakes(parseMessage(message), language).map(({ code, message }) => `${code}  ${message}`);

test("a message with the forms of its language has no mistakes", (t) => {
  for (const [language, message] of [
    ["fi", "{n, plural, one {#} other {#}}"],
    ["fi", "{n, plural, =0 {ei} one {#} other {#}}"],
    ["en", "{n, plural, =1 {one} other {#}}"],
    ["en", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}"],
    ["ja", "{n, plural, other {#}}"],
    ["cs", "{n, plural, one {#} few {#} other {#}}"],
    ["cs", "{n, plural, one {#} few {#} many {#} other {#}}"],
    ["es", "{n, plural, one {#} other {#}}"],
    ["ar", "{n, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}"],
    ["rmf", "{n, plural, whatever {#} other {#}}"],
  ] as const)
    t.deepEqual(told(message, language), [], `${language}: ${message}`);
});

test("missing-plural-form: whichever form whole numbers have", (t) => {
  t.deepEqual(told("{n, plural, one {#} other {#}}", "se"), [
    'missing-plural-form  Numbers in se have a form "two", e.g. of 2, which is missing here.',
  ]);
  t.deepEqual(
    told("{n, plural, one {#} other {#}}", "ar").map((line) => /"(\w+)"/.exec(line)?.[1]),
    ["zero", "two", "few", "many"],
  );
  t.is(told("{k, select, a {{n, plural, other {#}}} other {}}", "sv").length, 1);
});

test("unknown-plural-form: a form of other languages, and a mistyped one", (t) => {
  t.deepEqual(told("{n, plural, one {#} two {#} other {#}}", "fi"), [
    'unknown-plural-form  Numbers in fi have no form "two".',
  ]);
  t.deepEqual(told("{n, plural, ones {#} one {#} other {#}}", "fi"), [
    'unknown-plural-form  "ones" is no form of numbers.',
  ]);
});

test("forms of numbers in a choice by words, which no number ever is", (t) => {
  t.deepEqual(told("{n, select, one {{n} way} other {{n} ways}}", "en"), [
    'unknown-plural-form  "select" compares words, and no number is the word "one".',
  ]);
  t.deepEqual(told("{place, select, town {in town} other {elsewhere}}", "en"), []);
});

test("the plan's own words are judged by its language, at their line", (t) => {
  const words = 'plan:\n  channels_count: "{count, plural, ones {# way} other {# ways}}"\n';
  t.deepEqual(
    linesAfterChange((folder) => writeFileSync(join(folder, "interface.yaml"), words)),
    [
      'data/interface.yaml:2:19  unknown-plural-form  "ones" is no form of numbers. Did you mean "one"?',
    ],
  );
});

/** What others wrote, as a terminal may show it. */
import test from "ava";
import { readable, visible } from "./visible.ts";

test("what cannot be seen is written out", (t) => {
  t.is(visible("a\u202Eb\u2066c"), "a\\u202Eb\\u2066c");
  t.is(visible("\u001B[31m\0\u0085"), "\\u001B[31m\\u0000\\u0085");
  t.is(visible("one\ntwo\r\nthree\tfour"), "one\\ntwo\\r\\nthree\\tfour");
  t.is(visible("a\u2028b\u00A0c\u3000d"), "a\\u2028b\\u00A0c\\u3000d");
  t.is(visible("\u200B\u00AD\uFEFF\u3164\u2800"), "\\u200B\\u00AD\\uFEFF\\u3164\\u2800");
  t.is(visible("\uE000\uFFFE\uD83D"), "\\uE000\\uFFFE\\uD83D");
  t.is(visible("\u{E0041}\u{F0000}"), "\\U000E0041\\U000F0000");
  t.is(visible('"\u0301"'), '"\\u0301"');
});

test("whatever can be seen stays as it is", (t) => {
  for (const text of ["Ä ä – “x” €", "العربية", "می‌خواهم", "नमस्ते", "👨‍👩‍👧 ❤️ 1️⃣", "a\u0301"])
    t.is(visible(text), text);
});

test("a value, a word and a line are cut where they are too long to read", (t) => {
  const long = "w".repeat(100_000);
  t.is(
    readable(`"${long}" is not an id. Write "a".`),
    `"${"w".repeat(100)}…" is not an id. Write "a".`,
  );
  t.is(readable(`This is: ${long} Remove it.`), `This is: ${"w".repeat(200)}… Remove it.`);
  t.true(readable("many words ".repeat(10_000)).length < 2100);
  t.is(readable(`"${"a".repeat(99)}😀😀"`), `"${"a".repeat(99)}…"`);
});

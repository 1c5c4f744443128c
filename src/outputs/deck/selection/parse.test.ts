import test from "ava";
import { parseSelection } from "./parse.ts";

test("numbers and ranges are read, in rising order", (t) => {
  t.deepEqual(parseSelection("9-12,19-21", 26), { ok: true, numbers: [9, 10, 11, 12, 19, 20, 21] });
  t.deepEqual(parseSelection(" 26 , 1 – 2 ", 26), { ok: true, numbers: [1, 2, 26] });
});

test("what cannot be read gives one line that says what to do", (t) => {
  const lines = ["", " , ", "a", "1,,2", "3-", "5-2", "0-3", "25-27", "1-3,2"].map((text) => {
    const read = parseSelection(text, 26);
    return read.ok ? "read" : `${read.message}: ${read.fix}`;
  });
  t.deepEqual(lines, [
    "No slides were given: write slide numbers and ranges, for example 9-12,19-24",
    "No slides were given: write slide numbers and ranges, for example 9-12,19-24",
    '"a" is not a slide number or a range: write slide numbers and ranges, for example 9-12,19-24',
    '"" is not a slide number or a range: write slide numbers and ranges, for example 9-12,19-24',
    '"3-" is not a slide number or a range: write slide numbers and ranges, for example 9-12,19-24',
    "The range 5-2 runs backwards: write 2-5",
    "There is no slide 0: the deck has slides 1-26",
    "There is no slide 27: the deck has slides 1-26",
    "Slide 2 was given twice: name each slide once",
  ]);
});

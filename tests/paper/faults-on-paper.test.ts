import test from "ava";
import { faultsOnPaper } from "./faults-on-paper.ts";
import type { Line, Sheet } from "./sheets.ts";
import type { ShownInPrint } from "./shown-in-print.ts";

const line = (text: string, bottom: number, size = 10): Line => ({
  text,
  size,
  top: bottom - size,
  bottom,
});
const sheet = (...lines: Line[]): Sheet => ({
  width: 595,
  height: 842,
  lines,
  text: lines.map(({ text }) => text).join(" "),
});
const shown = (change: Partial<ShownInPrint> = {}): ShownInPrint => ({
  texts: ["Alku", "Otsikko", "Loppu"],
  headings: [{ text: "Otsikko", size: 12 }],
  tableHeads: [],
  slides: [],
  ...change,
});
const whole = [
  sheet(line("Alku", 80), line("Otsikko", 680, 12), line("Loppu", 720), line("1 / 1", 815)),
];

test("a page that is whole has no fault", (t) => {
  t.deepEqual(faultsOnPaper(shown(), whole), []);
});

test("a text that is lost is told, and one that is printed twice", (t) => {
  const faults = faultsOnPaper(shown({ texts: ["Alku", "Otsikko", "Välissä", "Loppu"] }), whole);
  t.is(faults[0], '"välissä" is not there 1 times');
  const twice = faultsOnPaper(shown({ texts: ["Alku", "Otsikko"] }), whole);
  t.deepEqual(twice, ["other letters than on the page: l 1 → 2, u 1 → 2, o 2 → 3, p 0 → 2"]);
});

test("a line that reaches into the margin is cut", (t) => {
  const [first] = whole;
  const cut = sheet(...(first?.lines ?? []).slice(0, -1), line("jäi", 800));
  const faults = faultsOnPaper(shown({ texts: ["Alku", "Otsikko", "Loppu", "jäi"] }), [cut]);
  t.deepEqual(faults, ['sheet 1: "jäi" is cut']);
});

test("a heading that ends a sheet is told, and a first sheet that is not filled", (t) => {
  const alone = [sheet(line("Alku", 80), line("Otsikko", 780, 12)), sheet(line("Loppu", 80))];
  t.deepEqual(faultsOnPaper(shown(), alone), ['sheet 1 ends with "Otsikko"']);
  const early = [sheet(line("Alku", 80)), sheet(line("Otsikko", 80, 12), line("Loppu", 120))];
  t.deepEqual(faultsOnPaper(shown(), early), ["the first sheet is not filled"]);
});

test("a lead that ends a sheet is told, beside its label too", (t) => {
  const headings = [{ text: "Otsikko", size: 10 }];
  for (const last of ["Otsikko", "Nimi Otsikko"]) {
    const sheets = [sheet(line("Alku", 80), line(last, 780)), sheet(line("Loppu", 80))];
    const texts = ["Alku", last, "Loppu"];
    const faults = faultsOnPaper(shown({ texts, headings }), sheets);
    t.deepEqual(faults, ['sheet 1 ends with "Otsikko"'], last);
  }
});

test("a table's head may be repeated on the next sheet", (t) => {
  const sheets = [
    sheet(line("Alku", 80), line("Nimi", 600), line("Otsikko", 680, 12), line("väli", 780)),
    sheet(line("Nimi", 80), line("Loppu", 120)),
  ];
  const texts = ["Alku", "Nimi", "Otsikko", "väli", "Loppu"];
  t.deepEqual(faultsOnPaper(shown({ texts, tableHeads: [["Nimi"]] }), sheets), []);
});

import test from "ava";
import type { Page } from "puppeteer";
import { type OpenBrowser, openBrowser } from "../../../pdf/browser/open.ts";
import { openFixture, slide, withSlides } from "../fixture/fixture-page.ts";
import { fitDecks } from "./fit-decks.ts";

let open: OpenBrowser;
test.before(async () => {
  open = await openBrowser();
});
test.after.always(() => open[Symbol.asyncDispose]());

const CONTINUES = 'data-overflow="continue" data-continued="(jatkuu)" data-max-step="3"';
const show = (body: string, attributes = CONTINUES) =>
  openFixture(open.browser, withSlides(slide("yksi", body, attributes)));
const items = (count: number, text = "kohta", from = 1): string =>
  Array.from({ length: count }, (_, i) => `<li>${text} ${i + from}</li>`).join("");
/** How often each slide has what the selector finds. */
const counts = (page: Page, selector: string) =>
  page.$$eval(
    ".slide",
    (slides, wanted) => slides.map((found) => found.querySelectorAll(wanted).length),
    selector,
  );
const texts = (page: Page, selector: string) =>
  page.$$eval(
    ".slide",
    (slides, wanted) =>
      slides.map((found) =>
        [...found.querySelectorAll(wanted)].map(({ textContent }) => textContent),
      ),
    selector,
  );

test("parts are about as long as each other, and have one text step", async (t) => {
  const page = await show(`<ul>${items(26)}</ul>`);
  const { decks, problems } = await fitDecks([page]);
  t.deepEqual(problems, []);
  t.deepEqual([...(decks[0]?.continued ?? [])], [["yksi", ["yksi--2"]]]);
  t.deepEqual(await counts(page, "li"), [13, 13]);
  const steps = new Set(["yksi", "yksi--2"].map((id) => decks[0]?.steps.get(id) ?? 0));
  t.is(steps.size, 1);
});

test("only the language that needs it goes on, and the others keep their own step", async (t) => {
  const [fits, tooLong, alsoFits] = [15, 30, 9].map((count) => show(`<ul>${items(count)}</ul>`));
  const pages = await Promise.all([fits, tooLong, alsoFits].map((page) => page ?? show("")));
  const { decks, problems } = await fitDecks(pages);
  t.deepEqual(problems, []);
  t.deepEqual(
    decks.map(({ continued }) => continued.size),
    [0, 1, 0],
  );
  t.is(decks[0]?.steps.get("yksi"), decks[2]?.steps.get("yksi"), "the whole slides look alike");
  for (const [index, expected] of [[15], [15, 15], [9]].entries()) {
    const page = pages[index];
    if (page) t.deepEqual(await counts(page, "li"), expected);
  }
});

test("boxes, rows and items stay whole; what stands over them is there again", async (t) => {
  const box = (name: string) =>
    `<div style="border: 1px solid; margin: 4px"><p>${name} a</p><p>${name} b</p></div>`;
  const row = (i: number) => `<tr><th>${i}</th><td>a<br>b</td></tr>`;
  const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
  const boxes = await show(`<div>${numbers.map((i) => box(`laatikko ${i}`)).join("")}</div>`);
  const table = await show(
    `<table><thead><tr><th>Otsikko</th><td>Sarake</td></tr></thead><tbody>${numbers.map(row).join("")}</tbody></table>`,
  );
  const nested = await show(
    `<ul>${numbers.map((i) => `<li>kohta ${i}<ul><li>a</li><li>b</li></ul></li>`).join("")}</ul>`,
  );
  for (const page of [boxes, table, nested]) t.deepEqual((await fitDecks([page])).problems, []);
  t.true((await counts(boxes, "p")).every((count) => count > 4 && count % 2 === 0));
  t.deepEqual([...new Set(await counts(table, "thead"))], [1]);
  t.true((await counts(table, "tbody tr")).every((count) => count > 2));
  for (const part of await texts(nested, "li li")) t.is(part.length % 2, 0);
});

test("a list that goes on has its heading again, and no heading stays behind", async (t) => {
  const page = await show(
    `<div><h4>Ensin</h4><ul>${items(3)}</ul></div><div><h4>Sitten</h4><ul>${items(24)}</ul></div>`,
  );
  t.deepEqual((await fitDecks([page])).problems, []);
  const headings = await texts(page, "h4");
  t.deepEqual(headings[0], ["Ensin", "Sitten"]);
  t.deepEqual(headings[1], ["Sitten"]);
  const even = await show(
    [1, 2, 3, 4].map((i) => `<div><h4>Osa ${i}</h4><ul>${items(5)}</ul></div>`).join(""),
  );
  t.deepEqual((await fitDecks([even])).problems, []);
  t.deepEqual(await texts(even, "h4"), [
    ["Osa 1", "Osa 2"],
    ["Osa 3", "Osa 4"],
  ]);
});

test("a column that is left alone has the whole width", async (t) => {
  const column = (rows: number) =>
    `<div style="break-inside: avoid">${"<p>palsta</p>".repeat(rows)}</div>`;
  const page = await show(
    `<div style="display: grid; grid-template-columns: 1fr 1fr">${column(16)}${column(8)}</div>${"<p>loppu</p>".repeat(5)}`,
  );
  t.deepEqual((await fitDecks([page])).problems, []);
  t.deepEqual(await counts(page, "p"), [16, 13]);
  t.deepEqual(await counts(page, "[data-alone]"), [1, 1]);
});

test("a group that may be divided has its name in each part, and a note stands with its mark", async (t) => {
  const body = (i: number) =>
    `<li style="border: 1px solid">toimielin ${i}${i === 2 || i === 20 ? `<sup data-mark="${i})">${i})</sup>` : ""}</li>`;
  const bodies = Array.from({ length: 20 }, (_, i) => body(i + 1)).join("");
  const page = await show(
    `<ul><li data-divides style="background: pink"><b data-repeats>Taso</b><ul>${bodies}</ul></li></ul>` +
      '<div style="border-block-start: 1px solid"><p data-note="2)">2) alku</p><p data-note="20)">20) loppu</p></div>',
  );
  t.deepEqual((await fitDecks([page])).problems, []);
  t.deepEqual(await texts(page, "b"), [["Taso"], ["Taso"]]);
  t.deepEqual(await texts(page, "[data-note]"), [["2) alku"], ["20) loppu"]]);
});

test("what does not fit by itself is a problem, and the page stays as it was", async (t) => {
  const long = "sana ".repeat(600);
  const page = await show(`<ul><li>alku</li><li>${long}</li><li>loppu</li></ul>`);
  const { decks, problems } = await fitDecks([page]);
  t.is(decks[0]?.continued.size, 0);
  t.deepEqual(
    problems.map(({ code }) => code),
    ["slide-overflow"],
  );
  t.deepEqual(await counts(page, "li"), [3]);
});

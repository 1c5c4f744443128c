import test from "ava";
import { type OpenBrowser, openBrowser } from "../../../pdf/browser/open.ts";
import { DESCRIPTION, openFixture, slide, withSlides } from "../fixture/fixture-page.ts";
import { printDeck } from "../print-deck.ts";
import { applySteps, findMisfits, fitDecks } from "./fit-decks.ts";
import { findSmallText, measureSlides } from "./measure.ts";

let open: OpenBrowser;
test.before(async () => {
  open = await openBrowser();
});
test.after.always(() => open[Symbol.asyncDispose]());

const items = (count: number, text = "kohta"): string =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li>${text} ${i + 1}</li>`).join("")}</ul>`;
const show = (slides: string, language = "fi") =>
  openFixture(open.browser, (html) =>
    withSlides(slides)(html).replace('lang="fi"', `lang="${language}"`),
  );

test("the slides of the fixture deck stand in their boxes", async (t) => {
  const page = await openFixture(open.browser);
  const measures = await measureSlides(page);
  t.deepEqual(
    measures.filter(
      ({ overflow, clipped, overlaps }) => overflow + clipped.length + overlaps.length,
    ),
    [],
  );
  t.is(measures.length, 7);
  await page.close();
});

test("text that goes beyond the box of its slide is measured", async (t) => {
  const page = await show(slide("yksi", '<p style="position: relative; top: 600px">alas</p>'));
  const [measure] = await measureSlides(page);
  t.is(measure?.overflow, 103);
  await page.close();
});

test("text that a box cuts off, and texts on each other, are named", async (t) => {
  const page = await show(
    slide(
      "yksi",
      '<div style="height: 40px; overflow: hidden"><p>näkyy</p><p>ei näy</p></div><p>alla</p><p style="position: relative; top: -40px">päällä</p>',
    ),
  );
  const [measure] = await measureSlides(page);
  t.deepEqual(measure?.clipped, [{ text: "ei näy", by: 30 }]);
  t.deepEqual(
    measure?.overlaps.map(({ text, other }) => `${text} / ${other}`),
    ["ei näy / alla", "alla / päällä"],
  );
  await page.close();
});

test("text under 14 pt is named, but not in the foot", async (t) => {
  const page = await show(
    slide(
      "yksi",
      '<p style="font-size: 18.5px">pieni</p><p style="font-size: 14pt">sallittu</p><p class="slide__foot" aria-hidden="true" style="font-size: 9px">3</p>',
    ),
  );
  t.deepEqual(await findSmallText(page), [
    {
      code: "slide-small-text",
      slide: "yksi",
      language: "fi",
      message: '"pieni" is 18.5 px, under 18.67 px',
      text: "pieni",
      fix: "Have the style of the slide show it larger",
    },
  ]);
  await page.close();
});

for (const [title, counts] of [
  ["the longest language decides the text size of a slide in all languages", [14, 16]],
  ["it does so in whatever order the languages are measured", [16, 14]],
] as const) {
  test(title, async (t) => {
    const deck = (count: number): string =>
      slide("yksi", items(count), 'data-max-step="3"') +
      slide("kaksi", items(3), 'data-max-step="3"');
    const finnish = await show(deck(counts[0]));
    const swedish = await show(deck(counts[1]), "sv");
    const fit = await fitDecks([finnish, swedish]);
    t.deepEqual(fit.problems, []);
    t.deepEqual(
      fit.decks.map(({ steps }) => [...steps]),
      [[["yksi", 2]], [["yksi", 2]]],
    );
    for (const page of [finnish, swedish]) {
      const steps = (await measureSlides(page)).map(({ id, step }) => `${id} ${step}`);
      t.deepEqual(steps, ["yksi 2", "kaksi 0"]);
      await page.close();
    }
  });
}

test("steps known from before are set, and it is told where they do not fit", async (t) => {
  const page = await show(slide("yksi", items(16), 'data-max-step="3"'));
  for (const [step, codes] of [
    [3, []],
    [1, ["slide-overflow"]],
    [2, []],
  ] as const) {
    await applySteps(page, new Map([["yksi", step]]));
    t.deepEqual(
      (await findMisfits(page)).map(({ code }) => code),
      [...codes],
    );
  }
  await page.close();
});

test("a slide that does not fit at its least size is named with its language", async (t) => {
  const finnish = await show(slide("yksi", items(3), 'data-max-step="1"'));
  const swedish = await show(slide("yksi", items(18), 'data-max-step="1"'), "sv");
  const { problems } = await fitDecks([finnish, swedish]);
  t.deepEqual(problems, [
    {
      code: "slide-overflow",
      slide: "yksi",
      language: "sv",
      message:
        'From "kohta 16" on, the text goes 71 px beyond the slide, though it is as small as it may be',
      text: "kohta 16",
      by: 71,
      fix: "Shorten its texts, show fewer of them or on another slide, or let it go on (overflow: continue)",
    },
  ]);
  await Promise.all([finnish.close(), swedish.close()]);
});

test("a slide that may continue goes on, alike in all languages, and is tagged rightly", async (t) => {
  const foot = '<p class="slide__foot" aria-hidden="true"><span class="slide__number">1</span></p>';
  const attributes = 'data-overflow="continue" data-continued="(jatkuu)"';
  const deck = (count: number) =>
    slide("yksi", `<p>alku</p>${items(count)}<p>loppu</p>${foot}`, attributes)
      .replaceAll("<ul>", "<ol>")
      .replaceAll("</ul>", "</ol>") + slide("kaksi", `<p>muu</p>${foot}`);
  const pages = [await show(deck(30)), await show(deck(30))];
  const fit = await fitDecks(pages);
  t.deepEqual(fit.problems, []);
  const parts = [["yksi", ["yksi--2", "yksi--3"]]];
  t.deepEqual(
    fit.decks.map(({ continued }) => [...continued]),
    [parts, parts],
  );
  for (const page of pages) {
    const { slides, problems } = await printDeck(page, DESCRIPTION);
    t.deepEqual(problems, []);
    t.deepEqual(
      slides.map(({ id, title, page: on, continuation }) => ({ id, title, on, continuation })),
      [
        { id: "yksi", title: "yksi", on: 1, continuation: false },
        { id: "yksi--2", title: "yksi (jatkuu)", on: 2, continuation: true },
        { id: "yksi--3", title: "yksi (jatkuu)", on: 3, continuation: true },
        { id: "kaksi", title: "kaksi", on: 4, continuation: false },
      ],
    );
    t.deepEqual(
      slides
        .flatMap(({ words }) => words)
        .join(" ")
        .match(/alku|loppu/g),
      ["alku", "loppu"],
    );
    const numbers = await page.$$eval(".slide__number", (found) =>
      found.map((number) => number.textContent),
    );
    t.deepEqual(numbers, ["1", "2", "3", "4"]);
    const starts = await page.$$eval("ol", (found) => found.map((list) => list.start));
    t.deepEqual(starts.length, 3);
    t.is(starts[0], 1);
    t.true((starts[1] ?? 0) > 1 && (starts[2] ?? 0) > (starts[1] ?? 0));
    const ids = await page.$$eval("[id]", (found) => found.map(({ id }) => id));
    t.is(new Set(ids).size, ids.length);
    await page.close();
  }
});

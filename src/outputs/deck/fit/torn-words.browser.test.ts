import test from "ava";
import { openBrowser } from "../../../pdf/browser/open.ts";
import { openFixture, slide, withSlides } from "../fixture/fixture-page.ts";
import { applySteps, findMisfits, fitDecks } from "./fit-decks.ts";
import { measureSlides } from "./measure.ts";

const narrow = (body: string, width = "180px") =>
  `<div class="narrow" style="inline-size: ${width}; overflow-wrap: anywhere">${body}</div>`;

test("words that a line's end tears are found, wherever they begin and end", async (t) => {
  await using open = await openBrowser();
  for (const [body, torn] of [
    ["<p>Kaupunginvaltuusto</p>", ["Kaupunginvaltuusto"]],
    ["<p>ja Kaupunginvaltuusto tai</p>", ["Kaupunginvaltuusto"]],
    ["<p><b>Kaupungin</b><i>valtuustotalossa</i></p>", ["valtuustotalossa"]],
    ["<p><b>kaupungin</b> <i>valtuuston</i> <b>kokouksessa</b></p>", []],
    ["<p>kaupungin-hallituksen kokouksessa</p>", []],
    ["<p>kaupungin\u00adhallituksen kokouksessa</p>", []],
    ["<p>kaupungin<wbr>valtuustossa</p>", []],
    ["<p><b>kaupungin</b><br><i>valtuustossa</i></p>", []],
    ["<p>m<sup>2</sup> on neliömetri</p>", []],
    ["<p>参加計画は市の教育部門のためのものです</p>", []],
    ['<p aria-hidden="true">Kaupunginvaltuusto</p>', []],
  ] as const) {
    const page = await openFixture(open.browser, withSlides(slide("yksi", narrow(body))));
    const [measure] = await measureSlides(page);
    const found = measure?.torn ?? [];
    t.deepEqual(
      found.map((word) => word.replace("|", "")),
      [...torn],
      body,
    );
    t.true(found.every((word) => /^\p{L}+\|\p{L}+$/u.test(word)));
    await page.close();
  }
  const body = "<p><b>Kaupungin</b><i>valtuusto</i></p>";
  const page = await openFixture(open.browser, withSlides(slide("yksi", narrow(body))));
  await page.$eval(".narrow", (box) => {
    const [start] = box.getElementsByTagName("b");
    if (box instanceof HTMLElement)
      box.style.inlineSize = `${(start?.getBoundingClientRect().width ?? 0) + 1}px`;
  });
  const [measure] = await measureSlides(page);
  t.deepEqual(measure?.torn, ["Kaupungin|valtuusto"], "between two elements");
});

test("a slide steps down until no word of it is torn, and is told of where one stays so", async (t) => {
  await using open = await openBrowser();
  const body = (width: string) => narrow("<p>Kaupunginvaltuusto</p>", width);
  const page = await openFixture(
    open.browser,
    withSlides(
      slide("mahtuu", body("236px"), 'data-max-step="3"') +
        slide("ei-mahdu", body("120px"), 'data-max-step="1"'),
    ),
  );
  const { decks, problems } = await fitDecks([page]);
  t.is(decks[0]?.steps.get("ei-mahdu"), 1);
  const step = decks[0]?.steps.get("mahtuu") ?? 0;
  t.true(step > 0);
  t.deepEqual(
    problems.map(({ code, slide: id, text }) => ({ code, id, text })),
    [{ code: "slide-torn-word", id: "ei-mahdu", text: "Kaupunginvaltuusto" }],
  );
  t.regex(problems[0]?.message ?? "", /^The end of a line tears a word: "\p{L}+\|\p{L}+"$/u);
  await applySteps(page, new Map([["mahtuu", step - 1]]));
  t.deepEqual(
    (await findMisfits(page)).map(({ slide: id }) => id),
    ["mahtuu", "ei-mahdu"],
  );
});

import test from "ava";
import { transcribe } from "../checks/pdf/transcript.ts";
import { wordsIn } from "../language/words-in.ts";
import { type OpenBrowser, openBrowser } from "./browser/open.ts";
import { completePdf } from "./complete.ts";
import { DESCRIPTION, openFixture, slide, withSlides } from "./fixture/fixture-page.ts";
import { PDFDocument } from "./pdf-lib.ts";
import { printDeck } from "./print.ts";

let open: OpenBrowser;
test.before(async () => {
  open = await openBrowser();
});
test.after.always(() => open[Symbol.asyncDispose]());

const print = async (change?: (html: string) => string) => {
  const page = await openFixture(open.browser, change);
  const printed = await printDeck(page, DESCRIPTION);
  await page.close();
  return printed;
};

test("the fixture deck is printed without a problem, one slide to a page", async (t) => {
  const { bytes, slides, problems } = await print();
  t.deepEqual(problems, []);
  t.deepEqual(
    slides.map(({ page, id, title }) => `${page} ${id} ${title}`),
    [
      "1 cover Esimerkkisuunnitelma",
      "2 basis Lähtökohdat",
      "3 lists Kuka on mukana",
      "4 terms Käsitteet",
      "5 work Toiminta",
      "6 table Periaatteet taulukkona",
      "7 picture Kuva ja kortit",
    ],
  );
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  t.deepEqual(
    pdf.getPages().map((page) => page.getSize()),
    Array(7).fill({ width: 960, height: 540 }),
  );
  t.is(pdf.getTitle(), "Esimerkkisuunnitelma");
  t.is(pdf.getAuthor(), "Esimerkkikaupunki");
  t.is(pdf.getKeywords(), "osallisuus, lapset & nuoret");
  t.deepEqual(pdf.getCreationDate(), DESCRIPTION.date);
});

test("the same page gives the same bytes, and is left as it was", async (t) => {
  const page = await openFixture(open.browser);
  const before = await page.content();
  const first = await printDeck(page, DESCRIPTION);
  t.is(await page.content(), before);
  const second = await printDeck(page, DESCRIPTION);
  const third = await print();
  t.deepEqual(Buffer.from(second.bytes), Buffer.from(first.bytes));
  t.deepEqual(Buffer.from(third.bytes), Buffer.from(first.bytes));
  await page.close();
});

test("a file that was printed without marks is refused", async (t) => {
  const page = await openFixture(open.browser);
  const facts = [{ tag: "section", language: "fi" }];
  const unmarked = await page.pdf({ tagged: true });
  await t.throwsAsync(completePdf(unmarked, { facts, slides: [], partial: false }, DESCRIPTION), {
    message: "The printed PDF bears no marks of its page",
  });
  await page.close();
});

test("words that Chromium turns into a picture are named", async (t) => {
  const { problems } = await print(
    withSlides(slide("yksi", '<p style="filter: blur(0.1px)">Kuvaksi muuttunut</p><p>jää</p>')),
  );
  t.deepEqual(problems, [
    {
      code: "slide-lost-words",
      slide: "yksi",
      language: "fi",
      message: 'The tags of the slide lack words of the page: "Kuvaksi" "muuttunut"',
      fix: 'show the words plainly in print, or mark them as decoration with aria-hidden="true"',
    },
  ]);
});

test("characters that the page's fonts lack are named with the system's font", async (t) => {
  const { problems } = await print(withSlides(slide("yksi", "<p>Желание</p>")));
  t.deepEqual(problems, [
    {
      code: "slide-font",
      slide: "yksi",
      language: "fi",
      message: 'The system\'s font OpenSans-Regular shows the characters "Жаеилн"',
      fix: "bring a font that has these characters with @font-face, or change the text",
    },
  ]);
});

test("a slide that runs over two pages is named", async (t) => {
  const { problems } = await print(
    withSlides(
      slide("yksi", '<p>a</p><p style="break-before: page">b</p>', 'style="height: auto"') +
        slide("kaksi", "<p>c</p>"),
    ),
  );
  t.deepEqual(
    problems.map(({ slide, message }) => `${slide}: ${message}`),
    [
      "yksi: The slide should be on page 1 alone, and is on page 1, 2",
      "kaksi: The slide should be on page 2 alone, and is on page 3",
    ],
  );
});

test("soft hyphens divide words without dividing what is read", async (t) => {
  const word = "osallistumis\u00adsuunnitelman\u00adtarkistus";
  const { problems, slides } = await print(
    withSlides(slide("yksi", `<p style="width: 300px">${word}</p>`)),
  );
  t.deepEqual(problems, []);
  t.deepEqual(slides[0]?.words, ["yksi", word]);
});

test("spaces and spans that do not break, and names of another language, are read as they stand", async (t) => {
  const { html } = wordsIn("Vid [Stadin 2 §]{fi} 2018–2021, 14 dagar", "sv", { language: "sv" });
  const { problems, bytes } = await print(
    withSlides(slide("yksi", `<p lang="sv" style="width: 90px">${html}</p>`)),
  );
  t.deepEqual(problems, []);
  t.regex(await transcribe(bytes), /Vid ?\[fi: Stadin 2 § ?\] 2018–2021, 14 dagar/);
});

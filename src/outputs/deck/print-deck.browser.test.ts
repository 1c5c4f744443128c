import test from "ava";
import { checkDeck } from "./check-deck.ts";
import { transcribe } from "../../pdf/proof/transcript.ts";
import { wordsIn } from "../../language/words-in.ts";
import { type OpenBrowser, openBrowser } from "../../pdf/browser/open.ts";
import { completePdf } from "../../pdf/complete.ts";
import { DESCRIPTION, openFixture, slide, withSlides } from "./fixture/fixture-page.ts";
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
} from "../../pdf/pdf-lib.ts";
import { printDeck } from "./print-deck.ts";

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
  await t.throwsAsync(
    completePdf(
      unmarked,
      { facts, words: [], outline: [], numbers: [], partial: false },
      DESCRIPTION,
    ),
    {
      message: "The printed PDF bears no marks of its page",
    },
  );
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
      text: "Kuvaksi muuttunut",
      fix: 'Show the words plainly in print, or mark them as decoration with aria-hidden="true"',
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
      characters: ["Ж", "а", "е", "и", "л", "н"],
      fix: "Bring a font that has these characters with @font-face, or change the text",
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

const linksOf = async (bytes: Uint8Array) => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().flatMap(({ node }) => {
    const list = node.lookupMaybe(PDFName.of("Annots"), PDFArray);
    return (list?.asArray() ?? []).map((ref) => {
      const link = pdf.context.lookup(ref, PDFDict);
      const numbers = (key: string) =>
        link
          .lookupMaybe(PDFName.of(key), PDFArray)
          ?.asArray()
          .map((value) => (value instanceof PDFNumber ? value.asNumber() : Number.NaN)) ?? [];
      return {
        rect: numbers("Rect"),
        quads: numbers("QuadPoints"),
        isPlace: link.has(PDFName.of("Dest")),
      };
    });
  });
};

test("a link of several lines is one tab stop, with an area for each line", async (t) => {
  const words = "jatkuu riviltä toiselle ja vielä kolmannelle riville asti";
  const { bytes, problems, slides } = await print(
    withSlides(
      slide(
        "yksi",
        `<div style="width: 300px"><p><a href="https://example.org/a">Linkki ${words}</a>
          <a href="https://example.org/a">ja toinen</a></p>
          <p><a href="#kaksi">Dia, joka ${words}</a></p>
          <p><a href="https://example.org/b">Osa <strong>lihavoitu</strong></a></p></div>`,
      ) + slide("kaksi", '<p id="kaksi">Perillä</p>'),
    ),
  );
  t.deepEqual(problems, []);
  const [long, next, place, plain, ...more] = await linksOf(bytes);
  t.deepEqual(more, []);
  t.true((long?.quads.length ?? 0) >= 24);
  t.deepEqual(next?.quads, []);
  t.true((place?.quads.length ?? 0) >= 24);
  t.true(place?.isPlace);
  t.deepEqual(plain?.quads, []);
  for (const { rect, quads } of [long, place].flatMap((link) => link ?? [])) {
    t.is(quads.length % 8, 0);
    const xs = quads.filter((_, index) => index % 2 === 0);
    const ys = quads.filter((_, index) => index % 2 === 1);
    t.deepEqual(rect, [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }
  const faults = await checkDeck(bytes, { language: "fi", title: DESCRIPTION.title, slides });
  t.deepEqual(
    faults.filter(({ rule }) => /link|tab|tree/.test(rule)),
    [],
  );
});

test("a link whose title says where it leads is called so, and footnotes are notes with identifiers", async (t) => {
  const { bytes, problems } = await print(
    withSlides(
      slide(
        "yksi",
        `<p><a href="https://example.org/2" title="Laki 2/2016 rekisterissä">Laki 1/1998</a> <sup>1)</sup></p>
        <p><a href="https://example.org/3">Laki 3/2001</a></p>
        <div><p role="doc-footnote">1) Laki 1/1998 on kumottu.</p></div>`,
      ),
    ),
  );
  t.deepEqual(problems, []);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const annotations = pdf.getPage(0).node.lookup(PDFName.of("Annots"), PDFArray);
  const names = annotations
    .asArray()
    .map((ref) => pdf.context.lookup(ref, PDFDict).lookup(PDFName.of("Contents"), PDFHexString));
  t.deepEqual(
    names.map((name) => name.decodeText()),
    ["Laki 2/2016 rekisterissä", "Laki 3/2001"],
  );
  const notes = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of("S")) === PDFName.of("Note")
        ? [`${object.get(PDFName.of("ID"))}`]
        : [],
    );
  t.deepEqual(notes, ["(note-1)"]);
});

test("spaces and spans that do not break, and names of another language, are read as they stand", async (t) => {
  const { html } = wordsIn("Vid [Stadin 2 §]{fi} 2018–2021, 14 dagar", "sv", { language: "sv" });
  const { problems, bytes } = await print(
    withSlides(slide("yksi", `<p lang="sv" style="width: 90px">${html}</p>`)),
  );
  t.deepEqual(problems, []);
  t.regex(await transcribe(bytes), /Vid ?\[fi: Stadin 2 § ?\] 2018–2021, 14 dagar/);
});

import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import test from "ava";
import { openBrowser } from "../../../pdf/browser/open.ts";
import { DESCRIPTION, openFixture } from "../fixture/fixture-page.ts";
import { printDeck } from "../print-deck.ts";
import { countSlides, printSelection } from "./print-selection.ts";

test("chosen slides keep their numbers, and the page is left as it was", async (t) => {
  await using open = await openBrowser();
  const page = await openFixture(open.browser);
  t.is(await countSlides(page), 7);
  const before = await page.content();
  const { bytes, slides, problems } = await printSelection(page, DESCRIPTION, [3, 4, 7]);
  t.deepEqual(problems, []);
  t.deepEqual(
    slides.map(({ id, number, page: on }) => ({ id, number, on })),
    [
      { id: "lists", number: 3, on: 1 },
      { id: "terms", number: 4, on: 2 },
      { id: "picture", number: 7, on: 3 },
    ],
  );
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  t.is(pdf.getPageCount(), 3);
  // Slide 4 links to slide 2, which is not printed, and to a page elsewhere.
  const links = pdf.getPage(1).node.lookup(PDFName.of("Annots"), PDFArray);
  t.is(links.size(), 1);
  const labels = pdf.catalog.lookup(PDFName.of("PageLabels"), PDFDict);
  const nums = labels.lookup(PDFName.of("Nums"), PDFArray);
  const starts = [0, 2].map((i) => [
    nums.lookup(i, PDFNumber).asNumber(),
    nums
      .lookup(i + 1, PDFDict)
      .lookup(PDFName.of("St"), PDFNumber)
      .asNumber(),
  ]);
  t.deepEqual(starts, [
    [0, 3],
    [2, 7],
  ]);
  const outline = pdf.catalog.lookup(PDFName.of("Outlines"), PDFDict);
  const first = outline.lookup(PDFName.of("First"), PDFDict);
  t.is(first.lookup(PDFName.of("Title"), PDFHexString).decodeText(), "Kuka on mukana");
  t.is(outline.lookup(PDFName.of("Count"), PDFNumber).asNumber(), 3);

  t.is(await page.content(), before);
  t.is((await printDeck(page, DESCRIPTION)).slides.length, 7);
});

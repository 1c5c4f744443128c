/** Any page can become a document: here one of articles, which are no slides. */
import test from "ava";
import { openBrowser } from "./browser/open.ts";
import { foreignFonts } from "./content/foreign-fonts.ts";
import { askOwnFonts, finishDocument, printPage } from "./print.ts";
import { checkPdf } from "./proof/check-pdf.ts";
import { elements } from "./structure/element.ts";
import { textOf } from "./structure/text.ts";

const PARTS = { part: "article", id: "data-part", running: ".running" };

const PAGE = `<!doctype html><html lang="en"><title>Handout</title>
<style>@page { size: A4; margin: 2cm }</style>
<main><article data-part="first"><h1>Handout</h1><p>What readers may <em>say</em>.</p><p class="running" aria-hidden="true">Foot</p></article>
<article data-part="second"><h2>More</h2><ul><li>One</li><li>Two</li></ul></article></main>`;

test("a page without slides is printed and completed as a document of its own", async (t) => {
  await using open = await openBrowser();
  const page = await open.browser.newPage();
  await page.setContent(PAGE);
  const printed = await printPage(page, PARTS);
  const own = await askOwnFonts(page, PARTS, printed);
  const { bytes, root, shown, pageCount } = await finishDocument(
    printed.raw,
    {
      facts: printed.facts,
      words: ["Handout"],
      outline: [{ title: "Handout", page: 0, children: [] }],
      numbers: [1],
      partial: false,
    },
    {
      title: "Handout",
      language: "en",
      author: "Town",
      subject: "What readers may say",
      date: new Date("2031-03-01T00:00:00Z"),
    },
  );
  t.is(pageCount, 1);
  t.deepEqual(
    elements(root).flatMap(({ fact }) => fact?.part ?? []),
    ["first", "second"],
  );
  t.false(textOf(root).includes("Foot"), "what runs along is not read");
  t.deepEqual(
    [...new Set(foreignFonts(shown, own).map(({ kind }) => kind))],
    ["lent"],
    "the page brings no fonts",
  );
  t.deepEqual(await checkPdf(bytes, { language: "en", title: "Handout" }), []);
});

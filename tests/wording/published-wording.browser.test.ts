/** Proves that the published edition has the adopted wording, slide by slide, in HTML and in the PDF. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { load } from "cheerio";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { z } from "zod";
import { loadEditions } from "../../src/outputs/editions.ts";
import { partOf } from "../../src/site/edition.ts";
import { periodNote } from "../../src/site/note.ts";
import { pagesOf } from "../../src/site/pages.ts";
import { surroundingsOf } from "../../src/site/surroundings.ts";
import { mandate } from "../../src/subjects/mandate/subject.ts";
import { joinedText, missingTexts } from "./find-wording.ts";
import { type FinnishEdition, finnishEdition } from "./finnish-edition.ts";

const slides = z
  .array(z.object({ slide: z.number(), title: z.string(), texts: z.array(z.string()) }))
  .parse(JSON.parse(readFileSync(new URL("adopted-wording.json", import.meta.url), "utf8")));

let edition: FinnishEdition;

test.before(async (t) => {
  t.timeout(180_000);
  edition = await finnishEdition({ pdf: true });
});

test.after.always(() => edition?.[Symbol.dispose]());

test("the adopted deck has 26 titles and 315 texts", (t) => {
  t.is(slides.length, 26);
  t.is(slides.flatMap(({ texts }) => texts).length, 315);
});

test("every text of the deck stands on its own slide of the whole plan's page", (t) => {
  const $ = load(readFileSync(join(edition.dist, "fi/koko-suunnitelma/index.html"), "utf8"));
  const published = $("[data-slide]")
    .toArray()
    .map((slide) => {
      // What the editors added is not the plan's, even where it says the same words.
      $(slide).find("[aria-hidden=true], [data-editors]").remove();
      return textOf($.html(slide));
    });
  t.is(published.length, slides.length);
  for (const [index, { slide, title, texts }] of slides.entries()) {
    t.deepEqual(missingTexts([title, ...texts], published[index] ?? ""), [], `slide ${slide}`);
  }
});

test("what the editors added to the slides is theirs in the data, and declared there", (t) => {
  const loaded = loadEditions("data", ["fi"]);
  const [found] = loaded.ok ? loaded.editions : [];
  if (!found) throw new Error("The plan cannot be loaded.");
  const { editing, notesAbout } = surroundingsOf(found, pagesOf(found));
  const notes = [
    ...editing.notes.map(({ about }) => about),
    ...(partOf(found, mandate)?.acts?.items ?? []).map(({ id }) => id),
  ].flatMap((id) => notesAbout(id));
  const period = periodNote(found);
  const declared = [...notes, ...(period ? [period] : [])].map(
    ({ lead, text }) => `${lead.plain} ${text.plain}`,
  );
  const $ = load(readFileSync(join(edition.dist, "fi/koko-suunnitelma/index.html"), "utf8"));
  const added = $("[data-slide] [data-editors]")
    .toArray()
    .map((element) => ({
      slide: $(element).closest("[data-slide]").attr("data-slide") ?? "",
      text: joinedText($(element).text()),
    }));
  const marks = added.filter(({ text }) => /^\d+\)$/.test(text));
  const texts = added.filter((one) => !marks.includes(one));
  t.deepEqual(
    texts.filter(({ text }) => !declared.includes(text.replace(/^\d+\) /, ""))),
    [],
  );
  t.deepEqual(
    marks.map(({ text }) => text),
    texts.flatMap(({ text }) => /^\d+\)/.exec(text) ?? []),
  );
  const declaredSlides = editing.general.flatMap(({ slides: own = [] }) => own);
  t.deepEqual(
    added.map(({ slide }) => slide).filter((slide) => !declaredSlides.includes(slide)),
    [],
  );
  t.true(added.length > 0);
});

test("every text of the deck stands on its own slide's page of the PDF", async (t) => {
  const bytes = readFileSync(join(edition.dist, "fi/osallisuussuunnitelma.pdf"));
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  t.is(pdf.numPages, slides.length);
  for (const { slide, title, texts } of slides) {
    const content = await (await pdf.getPage(slide)).getTextContent();
    const page = content.items
      .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
      .join("");
    t.deepEqual(missingTexts([title, ...texts].map(closed), closed(page)), [], `slide ${slide}`);
  }
});

/** Without the space after a hyphen or slash, where the end of a printed line hides whether there is one. */
const closed = (text: string) => text.replace(/([-/_])\s+/gu, "$1");

/** Text of HTML with a space between blocks, as a reader sees it. */
function textOf(html: string): string {
  const spaced = html.replace(/<(\/?)(p|li|ul|h\d|div|td|th|tr|section|dd|dt)\b/g, " <$1$2");
  return load(spaced).text();
}

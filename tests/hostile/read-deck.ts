/** Prints the deck of an edition and reads, as lines, all that its file says besides its pages' text. */
import { XmlAttribute, XmlDocument, XmlElement } from "libxml2-wasm";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser } from "puppeteer";
import { loadEditions } from "../../src/outputs/editions.ts";
import { openDecks } from "../../src/outputs/deck/open-decks.ts";
import { printDeck } from "../../src/outputs/deck/print-deck.ts";
import { ParseSpeeds, PDFDocument, PDFName, PDFRawStream } from "../../src/pdf/pdf-lib.ts";
import { contextsOf } from "../../src/site/context.ts";
import { MARKED } from "./hostile-texts.ts";
import { plainly } from "./read-tree.ts";

/** So small that every text of a slide is painted, however many there are. */
const SMALL =
  "*{font-size:3px !important;line-height:1.1 !important;overflow:visible !important;" +
  "overflow-wrap:anywhere !important;min-inline-size:0 !important}";

/**
 * The deck in one language of the edition in `folder`, with what its own proof finds wrong.
 * @param data folder of the plan's data
 */
export async function printedDeck(
  browser: Browser,
  { data, folder, language }: { data: string; folder: string; language: string },
): Promise<{ lines: string[]; faults: string[] }> {
  const loaded = loadEditions(data, [language]);
  if (!loaded.ok) throw new Error("The plan of the deck cannot be loaded.");
  const contexts = loaded.editions
    .flatMap(contextsOf)
    .filter(({ current }) => current.layout === "whole-plan");
  await using open = await openDecks(browser, folder, loaded.editions, contexts);
  const [deck] = open.decks;
  if (!deck) throw new Error("There is no deck.");
  await deck.page.evaluate((css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SMALL);
  const { bytes, problems } = await printDeck(deck.page, deck.description);
  return {
    lines: [...(await readerLines(bytes)), ...(await xmpLines(bytes))],
    faults: problems.map(({ slide, code, message }) => `${slide}: ${code}: ${message}`),
  };
}

/** What a reader's program shows of the file, or would do for it. */
async function readerLines(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const file = await task.promise;
  const outline = (items: Awaited<ReturnType<typeof file.getOutline>>): string[] =>
    (items ?? []).flatMap(({ title, url, items: below }) => [
      `outline ${url ?? ""}"${plainly(title)}"`,
      ...outline(below),
    ]);
  const links: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    for (const { subtype, unsafeUrl, dest, action, contentsObj } of await page.getAnnotations()) {
      if (unsafeUrl?.startsWith(MARKED)) continue;
      const to = unsafeUrl ?? dest ?? action ?? "nowhere";
      const read = [`${subtype} ${to}`, `name "${plainly(contentsObj?.str ?? "")}"`];
      // A link that goes on in another place is told once; another link may lead to the same address.
      if (links.slice(-2).join("\n") !== read.join("\n")) links.push(...read);
    }
    if (await page.getJSActions()) links.push("A page has a script.");
  }
  const { info } = await file.getMetadata();
  const told = Object.entries(info).filter(([, value]) => typeof value === "string");
  const does = [await file.getJSActions(), await file.getAttachments(), await file.getOpenAction()];
  const lines = [
    ...told.map(([key, value]) => `${key}="${plainly(String(value))}"`),
    ...outline(await file.getOutline()),
    ...links,
    ...does.map((one) => `does ${JSON.stringify(one)}`),
  ];
  await task.destroy();
  return lines;
}

/** What the file says of itself in XMP. */
async function xmpLines(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const packet = pdf.catalog.lookup(PDFName.of("Metadata"));
  if (!(packet instanceof PDFRawStream)) return ["The file says nothing of itself."];
  using document = XmlDocument.fromBuffer(packet.getContents());
  return document.find("//* | //@*").flatMap((node) => {
    if (node instanceof XmlAttribute) return [`${node.name}="${plainly(node.content)}"`];
    if (!(node instanceof XmlElement)) return [];
    const isLeaf = node.firstChild instanceof XmlElement === false;
    return [`<${node.name}`, ...(isLeaf ? [`"${plainly(node.content)}"`] : [])];
  });
}

/** Letters of other languages and signs come from the edition's own fonts, on pages and in decks. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { editionFaces } from "../fonts/faces.ts";
import { openBrowser } from "../pdf/browser/open.ts";
import { withEdit } from "../plan/fixture/small-plan.ts";
import { formatProblem } from "../plan/problem.ts";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";
import { serveFolder } from "../outputs/serve-folder.ts";

const words = ["Tšekki", "čđŋ", "Żółć", "ğış", "Жизнь", "Їжак", "≤", "≥", "‰", "→", "a\u2011b"];
const slip = "text: A slip that asks the library to buy a book";

const writeLetters = ({ data }: FixtureEdition) =>
  withEdit(
    data,
    "channels.yaml",
    slip,
    `text: "${words.join(" ")} **${words.join(" ")}** *${words.join(" ")}*"`,
  );

async function textOf(file: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""),
    );
  }
  await document.loadingTask.destroy();
  return pages.join(" ").replace(/\s+/g, " ");
}

const main = ["bold", "italic", "regular"];

/** The fonts that a first visit to each of the addresses loads. */
async function fontsOf(folder: string, addresses: readonly string[]): Promise<string[][]> {
  await using served = await serveFolder(folder);
  await using open = await openBrowser();
  const found: string[][] = [];
  for (const address of addresses) {
    const page = await open.browser.newPage();
    const loaded: string[] = [];
    page.on("response", (response) => {
      const name = /\/assets\/([a-z-]+)\.[0-9a-f]+\.woff2$/.exec(response.url())?.[1];
      if (name) loaded.push(name);
    });
    await page.goto(`${served.origin}${address}`, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.close();
    found.push(loaded);
  }
  return found;
}

test("a deck shows them in its own fonts, in every style, and gives them back", async (t) => {
  t.timeout(180_000);
  using edition = fixtureEdition();
  writeLetters(edition);
  const outcome = await edition.build({ pdf: true, languages: ["en"] });
  const told = outcome.ok ? [] : outcome.problems.map(formatProblem);
  t.deepEqual(told, []);
  const text = await textOf(join(edition.out, "en/readers-say.pdf"));
  for (const word of words) t.is(text.split(word).length - 1, 3, word);
});

test("a page loads further fonts for its own letters alone", async (t) => {
  t.timeout(120_000);
  using edition = fixtureEdition();
  writeLetters(edition);
  t.true((await edition.build({ languages: ["en"] })).ok);
  const [plain = [], lettered = []] = await fontsOf(edition.out, [
    "/en/principles/",
    "/en/ways-to-take-part/branches/",
  ]);
  t.true(plain.length > 0);
  t.deepEqual(
    plain.filter((name) => !main.includes(name)),
    [],
  );
  const further = ["cyrillic", "european", "signs"].flatMap((subset) => [
    ...["bold", "italic", "regular"].map((style) => `${subset}-${style}`),
  ]);
  t.deepEqual(lettered.filter((name) => !main.includes(name)).sort(), further);
});

test("a brand's fonts come first, and what they lack comes from the others", async (t) => {
  t.timeout(180_000);
  using edition = fixtureEdition();
  writeLetters(edition);
  const brand = join(edition.data, "../brand");
  mkdirSync(brand);
  for (const style of ["regular", "bold", "italic"]) {
    const latin = editionFaces().find(({ file }) => file === `${style}.woff2`);
    writeFileSync(join(brand, `${style}.woff2`), latin?.content ?? "");
  }
  t.true((await edition.build({ brand, pdf: true, languages: ["en"] })).ok);
  t.true((await textOf(join(edition.out, "en/readers-say.pdf"))).includes("Жизнь"));
  const [plain = []] = await fontsOf(edition.out, ["/en/principles/"]);
  t.true(plain.length > 0 && plain.every((name) => main.includes(name)));
});

test("what no font has stops the build with its line", async (t) => {
  using edition = fixtureEdition();
  withEdit(edition.data, "channels.yaml", slip, `${slip} 🎉`);
  const outcome = await edition.build({ languages: ["en"] });
  const [line, ...more] = outcome.ok ? [] : outcome.problems.map(formatProblem);
  t.deepEqual(more, []);
  t.regex(
    line ?? "",
    /channels\.yaml:30:\d+ {2}unknown-character {2}"🎉" \(U\+1F389 PARTY POPPER\) is in no font of the edition\. /,
  );
});

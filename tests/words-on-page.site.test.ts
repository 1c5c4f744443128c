/** The words that a page lists are those that stand on it, as readers see it; the deck lists none. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { load } from "cheerio";
import { loadEditions } from "../src/outputs/editions.ts";
import { partOf } from "../src/site/edition.ts";
import { pagesOf } from "../src/site/pages.ts";
import { surroundingsOf } from "../src/site/surroundings.ts";
import { finderOf } from "../src/subjects/glossary/forms.ts";
import { entriesOf } from "../src/subjects/glossary/part.ts";
import { glossary } from "../src/subjects/glossary/subject.ts";
import { explainedPages } from "../src/subjects/glossary/uses.ts";
import { exampleEdition, examplePlanFolder } from "./example-edition.ts";

test("each page lists the words of the glossary that stand on it, and those alone", async (t) => {
  using edition = await exampleEdition();
  const loaded = loadEditions(examplePlanFolder, undefined);
  if (!loaded.ok) return t.fail("The examples' plan has problems.");
  for (const one of loaded.editions) {
    const around = surroundingsOf(one, pagesOf(one));
    const part = partOf(one, glossary);
    if (!part) return t.fail("The examples' plan has a glossary.");
    for (const { id, address } of explainedPages(around)) {
      const $ = load(readFileSync(join(edition.dist, address, "index.html"), "utf8"));
      const listed = $(".link-list a")
        .toArray()
        .map((link) => $(link).attr("href")?.split("#")[1]);
      const main = $("main");
      main.find(".link-list, .sequence, .fallbacks, .unofficial, .period-over").remove();
      // Blocks are apart where their text is read.
      main.find("*").each((_, element) => void $(element).after(" "));
      const foreign = main
        .find("[lang]")
        .toArray()
        .map((element) => ({
          language: $(element).attr("lang") ?? "",
          text: $(element).text(),
        }));
      main.find("[lang]").remove();
      // Words of the site itself are explained nowhere.
      const own = Object.values(one.plan.interface)
        .flatMap((group) => Object.values(group))
        .flatMap((words) => ("plain" in words ? words.plain : []));
      const texts = [...foreign, { language: one.language.code, text: main.text() }].map(
        ({ text, ...rest }) => ({
          ...rest,
          text: own.reduce(
            (left, words) => left.replaceAll(` ${words} `, " "),
            text.replace(/\u00ad/g, "").replace(/\s+/g, " "),
          ),
        }),
      );
      const standing = entriesOf(part).filter(({ forms }) =>
        texts.some(({ text, language }) => finderOf(forms).isIn(text, language)),
      );
      t.deepEqual(
        [...listed].sort(),
        standing.map((entry) => entry.id).sort(),
        `${one.language.code} ${id}`,
      );
    }
  }
});

test("no slide has a word of the glossary, nor has the page that is the deck a list of them", async (t) => {
  using edition = await exampleEdition();
  const html = readFileSync(join(edition.dist, "en/whole-plan/index.html"), "utf8");
  const $ = load(html);
  t.true($("[data-slide]").length > 10);
  t.is($(".link-list").length, 0);
  t.is($("[data-slide] a[href*='glossary']").length, 0);
});

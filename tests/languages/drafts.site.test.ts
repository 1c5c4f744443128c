/** A language that is not published is built at its own addresses, and nothing leads readers there. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { load } from "cheerio";
import { openEdition } from "../../src/checks/built-edition.ts";
import { drafts } from "../../src/checks/files/drafts.ts";
import { withEdit } from "../../src/plan/fixture/small-plan.ts";
import { type ExampleEdition, exampleEdition } from "../example-edition.ts";
import { untranslatedArabic } from "./fixture-arabic.ts";

const parent = mkdtempSync(join(tmpdir(), "drafts-"));
test.after.always(() => rmSync(parent, { recursive: true }));

const url = "https://plan.example";
const read = ({ dist }: ExampleEdition, file: string) => readFileSync(join(dist, file), "utf8");
const page = (edition: ExampleEdition, file: string) => load(read(edition, file));
/** The Arabic page of a layout. */
const arabic = (edition: ExampleEdition, layout: string) => {
  const found = edition.manifest.pages.find(
    (one) => one.language === "ar" && one.layout === layout,
  );
  return page(edition, found?.file ?? "");
};

test.serial("a draft has its pages, and no way leads to them", async (t) => {
  t.timeout(120_000);
  using edition = await exampleEdition({
    ...untranslatedArabic(join(parent, "draft")),
    url,
    search: true,
  });
  t.deepEqual(edition.manifest.languages, ["en", "sv", "ar"]);
  t.deepEqual(edition.manifest.drafts, ["ar"]);
  t.false(read(edition, "sitemap.xml").includes("/ar/"));
  t.false(read(edition, "index.html").includes("ar/"));
  t.deepEqual(
    ["en", "sv", "ar"].filter((code) => existsSync(join(edition.dist, code, "search.json"))),
    ["en", "sv"],
  );
  for (const { file, language } of edition.manifest.pages) {
    const $ = page(edition, file);
    const led = $(".languages a")
      .toArray()
      .map((link) => $(link).attr("hreflang"));
    const alternates = $("link[hreflang]")
      .toArray()
      .map((link) => $(link).attr("hreflang"));
    const isDraft = language === "ar";
    t.deepEqual(led, isDraft ? ["en", "sv", "ar"] : ["en", "sv"], file);
    t.false(alternates.includes("ar"), file);
    t.is($("meta[name=robots]").length > 0, isDraft || file.endsWith("404.html"), file);
  }
  t.is(arabic(edition, "search")("form[role=search]").length, 0);
  const built = openEdition(edition.dist);
  t.deepEqual(built && drafts.faults(built), []);
});

test.serial(
  "where nothing is translated, nothing calls itself a translation, and dates are the plan's own",
  async (t) => {
    using edition = await exampleEdition({
      ...untranslatedArabic(join(parent, "untranslated")),
    });
    for (const { file } of edition.manifest.pages.filter(({ language }) => language === "ar")) {
      const $ = page(edition, file);
      t.is($(".unofficial").length, 0, file);
      t.false($(".slide__notice").text().includes("unofficial"), file);
      const letters = /[\u0600-\u06ff]/;
      t.notRegex($("main").text(), letters, file);
      t.is($("html").attr("dir"), "rtl", file);
    }
    const $ = arabic(edition, "survey");
    t.is($("time").first().html(), '<span lang="en" dir="auto">6 May</span>');
    t.regex(page(edition, "ar/index.html")(".fallbacks").text(), /dotted underline/);
  },
);

test.serial("a language is published by one key", async (t) => {
  const plan = untranslatedArabic(join(parent, "published"), "    published: true\n");
  using edition = await exampleEdition({ ...plan, url });
  t.is(edition.manifest.drafts, undefined);
  t.true(read(edition, "sitemap.xml").includes(`${url}/ar/`));
  t.true(read(edition, "index.html").includes('hreflang="ar"'));
  t.is(page(edition, "en/index.html")('link[hreflang="ar"]').length, 1);
});

test.serial("the plan's own language is published without a word", async (t) => {
  const plan = untranslatedArabic(join(parent, "own"));
  withEdit(plan.data, "site.yaml", "    published: true\n", "");
  using edition = await exampleEdition({ ...plan, url });
  t.deepEqual(edition.manifest.drafts, ["sv", "ar"]);
  t.is(page(edition, "en/index.html")(".languages").length, 0);
});

test.serial("a draft that is built alone can be looked at from its root", async (t) => {
  const plan = untranslatedArabic(join(parent, "alone"));
  using edition = await exampleEdition({ ...plan, url, languages: ["ar"], search: true });
  t.true(read(edition, "index.html").includes('hreflang="ar"'));
  t.is(page(edition, "ar/index.html")("meta[name=robots]").length, 1);
});

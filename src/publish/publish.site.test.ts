import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { addArabic, withEdit } from "../plan/fixture/small-plan.ts";
import { formatProblem } from "../plan/problem.ts";
import { fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";

test("another organisation's plan is published from its data alone", async (t) => {
  using edition = fixtureEdition();
  const outcome = await edition.build();
  t.true(outcome.ok);
  const $ = edition.page("en/index.html");
  t.is($("h1").text(), "Readers' Say");
  t.is($("html").attr("lang"), "en");
  const css = readdirSync(join(edition.out, "assets")).filter((file) => file.startsWith("site."));
  t.true(edition.text(`assets/${css[0] ?? ""}`).includes("--theme:var(--color-copper)"));
  const slides = edition.page("en/whole-plan/index.html")("[data-slide]");
  t.deepEqual(
    slides.toArray().map(({ attribs }) => attribs["data-slide"]),
    ["opening", "two-principles", "in-the-branches"],
  );
  const all =
    readManifest(edition.out)
      ?.pages.map(({ file }) => edition.text(file))
      .join("") ?? "";
  for (const word of ["Kasvatus ja koulutus", "Kasko", "Osallisuussuunnitelma", "osallisuuden"]) {
    t.false(all.includes(word), word);
  }
});

test("a slug that a language lacks falls back to the plan's own", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  t.true(existsSync(join(edition.out, "es/principios/quiet-and-loud/index.html")));
});

test("a text without translation is shown in the plan's own language, and says so", async (t) => {
  using edition = fixtureEdition();
  const outcome = await edition.build();
  t.is(edition.page("es/index.html")("h1 [lang]").attr("lang"), "en");
  t.true(outcome.ok && (outcome.fallbacks.get("es") ?? 0) > 50);
  t.is(outcome.ok && outcome.fallbacks.get("en"), 0);
});

test("a mistake publishes nothing and leaves the edition as it was", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const before = edition.text("edition.json");
  withEdit(edition.data, "channels.yaml", "audiences: [readers]", "audiences: [raeders]");
  const outcome = await edition.build();
  t.false(outcome.ok);
  t.deepEqual(
    outcome.ok
      ? []
      : outcome.problems.map((problem) => formatProblem(problem).replace(/^.*plan\//, "")),
    [
      'channels.yaml:27:21  unknown-audience  "raeders" is not an audience. Did you mean "readers"?',
    ],
  );
  t.is(edition.text("edition.json"), before);
  t.deepEqual(readdirSync(join(edition.out, "..")).sort(), ["dist", "plan"]);
});

test("a new principle, channel and slide come by YAML alone", async (t) => {
  using edition = fixtureEdition();
  const { data } = edition;
  appendFileSync(
    join(data, "principles.yaml"),
    `
  - id: late-hours
    city_name: Late hours
    name: The house is open when readers are free
    statements: [{ id: late-doors, text: The doors close late. }]
    question: When are you free?
    priorities:
      title: What we do {period}
      period: { start: 2033, end: 2034 }
      items: [{ id: midnight-reading, text: Reading until midnight }]
`,
  );
  appendFileSync(
    join(data, "channels.yaml"),
    `          - id: slip-by-phone
            text: The same slip by telephone
`,
  );
  appendFileSync(
    join(data, "deck.yaml"),
    "  - { id: thanks, layout: section, title: Thank you }\n",
  );
  appendFileSync(
    join(data, "site.yaml"),
    `  - id: late
    layout: principle
    shows: late-hours
    parent: what-we-hold-to
    slug: { en: late }
    menu: none
    description: Open late.
`,
  );
  const outcome = await edition.build();
  t.deepEqual(outcome.ok ? [] : outcome.problems.map(formatProblem), []);
  t.is(
    edition.page("en/principles/late/index.html")("h1").text(),
    "The house is open when readers are free",
  );
  t.is(
    edition.page("en/ways-to-take-part/branches/index.html")("#slip-by-phone").text().trim(),
    "The same slip by telephone",
  );
  const deck = edition.page("en/whole-plan/index.html");
  t.is(deck("[data-slide]").length, 4);
  t.true(deck("[data-slide=two-principles]").text().includes("The doors close late."));
  t.true(deck("[data-slide=in-the-branches]").text().includes("The same slip by telephone"));
  t.is(deck("[data-slide=thanks] [data-slide-title]").text(), "Thank you");
});

test("addresses are absolute with a url, links relative under any path", async (t) => {
  using edition = fixtureEdition();
  await edition.build({ url: "https://www.example.org", pathPrefix: "/plan/" });
  const $ = edition.page("es/principios/estantes/index.html");
  t.is(
    $("link[rel=canonical]").attr("href"),
    "https://www.example.org/plan/es/principios/estantes/",
  );
  const alternates = $("link[rel=alternate]")
    .toArray()
    .map(({ attribs }) => [attribs.hreflang, attribs.href]);
  t.deepEqual(Object.fromEntries(alternates), {
    en: "https://www.example.org/plan/en/principles/shelves/",
    es: "https://www.example.org/plan/es/principios/estantes/",
    "x-default": "https://www.example.org/plan/en/principles/shelves/",
  });
  t.is($(".languages a[lang=en]").attr("href"), "../../../en/principles/shelves/");
  t.true(
    edition.text("sitemap.xml").includes("<loc>https://www.example.org/plan/en/principles/</loc>"),
  );
  const lost = edition.page("en/404.html");
  t.is(lost("main .button").attr("href"), "/plan/en/");
});

test("the root leads to the first language without a script", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const $ = edition.page("index.html");
  t.is($("meta[http-equiv=refresh]").attr("content"), "0; url=en/");
  t.is($("a[hreflang=es]").attr("href"), "es/");
});

test("one page can be written again, and the rest stays", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const before = edition.text("en/about/index.html");
  withEdit(edition.data, "site.yaml", "title: What we hold to", "title: What we stand for");
  const outcome = await edition.build({ only: "what-we-hold-to" });
  t.true(outcome.ok);
  t.is(edition.page("en/principles/index.html")("h1").text(), "What we stand for");
  t.is(edition.text("en/about/index.html"), before);

  const unknown = await edition.build({ only: "what-we-hold" });
  t.deepEqual(
    unknown.ok
      ? []
      : unknown.problems.map((problem) => formatProblem(problem).replace(/^.*plan\//, "")),
    [
      'site.yaml:1:1  unknown-page  "what-we-hold" is not the id of a page. Did you mean "what-we-hold-to"?',
    ],
  );
});

test("a subset of the languages can be published", async (t) => {
  using edition = fixtureEdition();
  await edition.build({ languages: ["en"] });
  t.deepEqual(readManifest(edition.out)?.languages, ["en"]);
  t.is(edition.page("en/index.html")(".languages").length, 0);
  t.is(edition.page("en/index.html")("link[rel=alternate]").length, 0);

  const unknown = await edition.build({ languages: ["en", "fr"] });
  t.deepEqual(unknown.ok ? [] : unknown.problems.map(({ code, message }) => `${code} ${message}`), [
    'unknown-language "fr" is not a language of the site.',
  ]);
});

test("a language written from right to left takes an entry and a catalogue", async (t) => {
  using edition = fixtureEdition();
  addArabic(edition.data);
  const outcome = await edition.build();
  t.deepEqual(outcome.ok ? [] : outcome.problems.map(formatProblem), []);
  const $ = edition.page("ar/principles/index.html");
  t.is($("html").attr("dir"), "rtl");
  t.is($("html").attr("lang"), "ar");
  t.is($("h1").text(), "ما نتمسك به");
  t.is($("td.principles__name [lang]").first().attr("lang"), "en");
  t.is($(".languages a[hreflang=en]").attr("href"), "../../en/principles/");
});

test("the same data gives the same bytes", async (t) => {
  using first = fixtureEdition();
  using second = fixtureEdition();
  await first.build();
  await second.build();
  t.is(first.text("edition.json"), second.text("edition.json"));
  t.is(
    readFileSync(join(first.out, "plan.json"), "utf8"),
    readFileSync(join(second.out, "plan.json"), "utf8"),
  );
});

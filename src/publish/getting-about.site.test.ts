/** The ways within and between pages: own addresses, links of one name, names without colons, texts that are not translated. */
import test from "ava";
import { z } from "zod";
import { withEdit } from "../plan/fixture/small-plan.ts";
import { fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";

const level = "en/ways-to-take-part/branches/index.html";
const trimmed = (text: string) => text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();

const titlesSchema = z.object({
  slides: z.array(z.object({ titles: z.array(z.object({ title: z.string() })) })),
});

test("each channel offers its own address by name, on its level's page and on the whole plan", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  for (const file of [level, "en/whole-plan/index.html"]) {
    const $ = edition.page(file);
    t.deepEqual(
      $("a.own")
        .toArray()
        .map((link) => [$(link).attr("href"), $(link).attr("aria-label"), $(link).text()]),
      [
        ["#reading-circle", "Link to: The reading circle chooses the books of the season", ""],
        ["#open-board", "Link to: The board meets in public twice a year", ""],
        ["#purchase-slip", "Link to: A slip that asks the library to buy a book", ""],
        ["#slip-online", "Link to: The same slip online", ""],
      ],
      file,
    );
    for (const link of $("a.own").toArray())
      t.is($(`li${$(link).attr("href")}`).length, 1, `${file}: ${$(link).attr("href")}`);
  }
});

test("priorities and statements of a principle offer theirs", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const $ = edition.page("en/principles/shelves/index.html");
  const items = $("main li[id]").toArray();
  t.true(items.length > 1);
  for (const item of items) t.is($(item).children("a.own").attr("href"), `#${$(item).attr("id")}`);
});

test("channels with the same text are told apart by their group, or on several levels by their level", async (t) => {
  const named = (text: string) => `[data-channel] > a:contains("${text}")`;
  const names = async (change: (data: string) => void) => {
    using edition = fixtureEdition();
    change(edition.data);
    await edition.build();
    const $ = edition.page("en/find/index.html");
    return $(named("twice a year"))
      .toArray()
      .map((link) => trimmed($(link).text()));
  };
  const text = "text: A slip that asks the library to buy a book";
  t.deepEqual(
    await names((data) =>
      withEdit(data, "channels.yaml", text, "text: The board meets in public twice a year"),
    ),
    [
      "The board meets in public twice a year (Evenings at the branch)",
      "The board meets in public twice a year (Slips of paper)",
    ],
  );
  const elsewhere = `
  - id: headquarters
    title: Taking part in the house
    name: Main library
    groups:
      - id: house-evenings
        title: Evenings in the house
        kind: meeting
        audiences: [readers]
        channels:
          - { id: house-board, text: "The board meets in public twice a year:" }
`;
  t.deepEqual(
    await names((data) => {
      withEdit(
        data,
        "channels.yaml",
        "(https://slips.example.org/)\n",
        `(https://slips.example.org/)\n${elsewhere}`,
      );
      withEdit(
        data,
        "site.yaml",
        "  - id: branch-ways\n",
        `  - id: house-ways
    layout: level
    shows: headquarters
    parent: ways
    slug: { en: house, es: casa }
    menu: none
    description: The channels of the main library.
  - id: branch-ways
`,
      );
      withEdit(
        data,
        "deck.yaml",
        "shows: branches }",
        "shows: branches }\n  - { id: in-the-house, layout: channels, shows: headquarters }",
      );
    }),
    [
      "The board meets in public twice a year (Branches)",
      "The board meets in public twice a year (Main library)",
    ],
  );
});

test("a heading's last colon stays with the heading", async (t) => {
  using edition = fixtureEdition();
  withEdit(
    edition.data,
    "channels.yaml",
    "title: Taking part in the branches",
    'title: "Taking part **in the branches:**"',
  );
  await edition.build();
  const $ = edition.page(level);
  t.is(trimmed($("h1").text()), "Taking part in the branches:");
  t.true($("title").text().startsWith("Taking part in the branches |"));
  t.is($('meta[property="og:title"]').attr("content"), "Taking part in the branches");
  t.deepEqual(
    $(".channel-group__title")
      .toArray()
      .map((heading) => trimmed($(heading).text())),
    ["Evenings at the branch:", "Slips of paper:"],
  );
  t.deepEqual(
    $(".on-this-page a")
      .toArray()
      .map((link) => trimmed($(link).text())),
    ["Evenings at the branch", "Slips of paper"],
  );
  const navigation = ["index", "site-map/index", "ways-to-take-part/index"].flatMap((name) => {
    const page = edition.page(`en/${name}.html`);
    return page("a, [aria-current]")
      .toArray()
      .map((link) => trimmed(page(link).text()))
      .filter((words) => words.endsWith(":"));
  });
  t.deepEqual(navigation, []);
  const whole = edition.page("en/whole-plan/index.html");
  t.is(
    trimmed(whole('.contents a[href="#in-the-branches"]').text()),
    "Taking part in the branches",
  );
  t.is(trimmed(whole("#in-the-branches h2").text()), "Taking part in the branches:");
  t.is(
    whole("#in-the-branches [data-slide-title]").attr("data-slide-title"),
    "Taking part in the branches",
    "for the outline of the PDF",
  );
  t.true(
    titlesSchema
      .parse(JSON.parse(edition.text("edition.json")))
      .slides[0]?.titles.some(({ title }) => title === "Taking part in the branches"),
  );
});

test("the plan's name in the header leads to the front page", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const link = (file: string) => edition.page(file)("a.site-header__name");
  t.is(link(level).attr("href"), "../../");
  t.is(link(level).attr("aria-current"), undefined);
  t.is(link("en/index.html").attr("aria-current"), "page");
});

test("texts without a translation are marked, and a line says so where there are any", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const english = edition.page(level);
  const spanish = edition.page("es/como-participar/sucursales/index.html");
  t.is(spanish("h1 .fallback").attr("lang"), "en");
  t.is(spanish(".page-head .fallbacks").length, 1);
  t.true(spanish(".page-head .fallbacks").text().includes("in English"));
  const whole = readManifest(edition.out)?.pages.find(
    ({ layout, language }) => layout === "whole-plan" && language === "es",
  );
  t.is(edition.page(whole?.file ?? "")("[data-slide-kind=cover] .fallbacks").length, 1);
  t.is(english("h1 .fallback, .fallbacks").length, 0, "the plan's own language has none");
});

test("no page of the plan has more named regions than its main parts", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  for (const { file, layout } of readManifest(edition.out)?.pages ?? []) {
    const $ = edition.page(file);
    t.is($("section[aria-labelledby]").length, layout === "search" ? 1 : 0, file);
  }
});

/** The pages that help readers to find theirs: audiences, finder, site map, and the index of the search. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { z } from "zod";
import { fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";

const trimmed = (text: string) =>
  text
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();

test("the front page opens with who its reader may be", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const $ = edition.page("en/index.html");
  t.is($(".hero + .container nav").first().find("h2").text(), "I am …");
  t.deepEqual(
    $(".pill")
      .toArray()
      .map((link) => [$(link).text(), $(link).attr("href")]),
    [
      ["a reader", "i-am/a-reader/"],
      ["a volunteer", "i-am/a-volunteer/"],
    ],
  );
});

test("a level's page leads from each group to the audiences that it serves", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const $ = edition.page("en/ways-to-take-part/branches/index.html");
  t.deepEqual(
    $(".channel-group__audiences")
      .first()
      .find("a")
      .toArray()
      .map((link) => [$(link).text(), $(link).attr("href")]),
    [
      ["Readers", "../../i-am/a-reader/"],
      ["Volunteers", "../../i-am/a-volunteer/"],
    ],
  );
});

test("an audience's page has its channels by level and kind, each leading to its place", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const readers = edition.page("en/i-am/a-reader/index.html");
  t.deepEqual(
    readers("main :is(h2, h3, .channel > a:first-child)")
      .toArray()
      .filter((element) => readers(element).closest(".on-this-page").length === 0)
      .map((element) => [element.tagName, trimmed(readers(element).text()), element.attribs.href]),
    [
      ["h2", "Branches", undefined],
      ["h3", "Meetings", undefined],
      [
        "a",
        "The reading circle chooses the books of the season",
        "../../ways-to-take-part/branches/#reading-circle",
      ],
      [
        "a",
        "The board meets in public twice a year",
        "../../ways-to-take-part/branches/#open-board",
      ],
      ["h3", "Suggestions", undefined],
      [
        "a",
        "A slip that asks the library to buy a book",
        "../../ways-to-take-part/branches/#purchase-slip",
      ],
      ["a", "The same slip online", "../../ways-to-take-part/branches/#slip-online"],
      ["h2", edition.page("en/i-am/a-reader/index.html")("#works-through").text(), undefined],
    ],
  );
  const volunteers = edition.page("en/i-am/a-volunteer/index.html");
  t.is(volunteers("main .channel").length, 2);
});

test("the finder has every channel with what it is filtered by, and works without its form", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const $ = edition.page("en/find/index.html");
  t.deepEqual(
    $("[data-channel]")
      .toArray()
      .map(({ attribs }) => [
        attribs.id,
        attribs["data-audience"],
        attribs["data-level"],
        attribs["data-kind"],
      ]),
    [
      ["reading-circle", "readers volunteers", "branches", "meeting"],
      ["open-board", "readers volunteers", "branches", "meeting"],
      ["purchase-slip", "readers", "branches", "suggestion"],
      ["slip-online", "readers", "branches", "suggestion"],
    ],
  );
  t.true($("form[data-finder-form]").is("[hidden]"));
  t.is($("[data-finder-form]").attr("data-counts")?.split("\n").length, 5);
  t.deepEqual(
    $(".finder-ways a")
      .toArray()
      .map(({ attribs }) => attribs.href),
    [
      "../i-am/a-reader/",
      "../i-am/a-volunteer/",
      "../ways-to-take-part/branches/",
      "#meeting",
      "#suggestion",
    ],
  );
});

test("the site map lists every page that readers may open, once", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const $ = edition.page("en/site-map/index.html");
  const listed = $(".site-map a")
    .toArray()
    .map(({ attribs }) => new URL(attribs.href ?? "", "http://x/en/site-map/").pathname);
  const pages = readManifest(edition.out)?.pages ?? [];
  t.deepEqual(
    listed.toSorted(),
    pages
      .filter(({ language, layout }) => language === "en" && layout !== "not-found")
      .map(({ address }) => address)
      .toSorted(),
  );
});

const indexSchema = z.object({
  language: z.string(),
  records: z.array(
    z.looseObject({
      address: z.string(),
      title: z.string(),
      asked: z.array(z.string()).optional(),
    }),
  ),
});

test("each language has one index, the same from the same data, also where one page is written again", async (t) => {
  using one = fixtureEdition();
  using other = fixtureEdition();
  const index = ({ out }: { out: string }) =>
    readManifest(out)?.files.filter(({ file }) => /search\.json$/.test(file));
  await one.build({ search: true });
  await other.build({ search: true });
  t.deepEqual(
    index(one)?.map(({ file }) => file),
    ["en/search.json", "es/search.json"],
  );
  t.deepEqual(index(one), index(other));
  await other.build({ search: true, only: "ways" });
  t.deepEqual(index(one), index(other));
});

test("each record of the search leads to its place, and no page that only repeats others has one", async (t) => {
  using edition = fixtureEdition();
  await edition.build({ search: true });
  const { language, records } = indexSchema.parse(
    JSON.parse(readFileSync(join(edition.out, "es/search.json"), "utf8")),
  );
  t.is(language, "es");
  t.is(new Set(records.map(({ address }) => address)).size, records.length);
  for (const { address } of records) {
    const { pathname, hash } = new URL(address, "http://x/es/search.json");
    const $ = edition.page(`${pathname.slice(1)}index.html`);
    if (hash !== "") t.is($(`main [id="${hash.slice(1)}"]`).length, 1, address);
  }
  const pages = readManifest(edition.out)?.pages ?? [];
  const layouts = records
    .map(({ address }) => new URL(address, "http://x/es/search.json").pathname)
    .flatMap((address) => pages.find((page) => page.address === address)?.layout ?? []);
  t.deepEqual([...new Set(layouts)].sort(), [
    "about",
    "audience",
    "audiences",
    "channels",
    "front",
    "level",
    "principle",
    "principles",
  ]);
});

test("a plan with a page for its search needs no search words", async (t) => {
  using edition = fixtureEdition();
  t.false(existsSync(join(edition.data, "search-words.yaml")));
  await edition.build({ search: true });
  t.is(edition.page("en/search/index.html")("form[data-search]").length, 1);
});

test("an edition without a search leads from the search's page to the site map", async (t) => {
  using edition = fixtureEdition();
  await edition.build({ search: false });
  t.false(existsSync(join(edition.out, "en/search.json")));
  const $ = edition.page("en/search/index.html");
  t.is($("form").length, 0);
  t.is($('script[src*="search"]').length, 0);
  t.is($("[data-search-without] a").attr("href"), "../site-map/");
});

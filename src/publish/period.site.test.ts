/** An edition whose date lies after the plan's period says so on every page, on the cover and in the open data. */
import test from "ava";
import { withEdit } from "../plan/fixture/small-plan.ts";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";

const line = "The plan period 2031–2034 has ended. Channels and services may have changed.";

const plain = (text: string) =>
  text
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();

const dated = (edition: FixtureEdition, date: string) =>
  withEdit(edition.data, "plan.yaml", "date: 2031-03-01", `date: ${date}`);

const files = (edition: FixtureEdition) =>
  readManifest(edition.out)?.pages.map(({ file, layout, language }) => ({
    file,
    layout,
    language,
  })) ?? [];

const openData = (edition: FixtureEdition): unknown => JSON.parse(edition.text("en/plan.json"));

test("an edition of the period's last day says nothing", async (t) => {
  using edition = fixtureEdition();
  dated(edition, "2034-12-31");
  await edition.build();
  t.true(files(edition).length > 10);
  for (const { file } of files(edition)) {
    const $ = edition.page(file);
    t.is($(".period-over").length, 0, file);
    t.false(plain($("body").text()).includes("has ended"), file);
  }
  t.is(plain(edition.page("en/index.html")(".hero__period").text()), "Plan period 2031–2034");
  t.like(openData(edition), { period_is_over: false });
});

test("the day after, every page says it once, right after its heading", async (t) => {
  using edition = fixtureEdition();
  dated(edition, "2035-01-01");
  await edition.build();
  for (const { file, layout, language } of files(edition)) {
    const $ = edition.page(file);
    const said = plain($("main").text()).split(line).length - 1;
    t.is(said, 1, file);
    if (layout === "whole-plan") continue;
    const notice = $(".period-over");
    t.is(notice.length, 1, file);
    t.is(plain(notice.prevAll("h1").text()), plain($("h1").text()), file);
    t.is(notice.closest("nav, header, footer, [aria-hidden]").length, 0, file);
    // Words of the invented plan's interface stand in its own language, which the Spanish pages tell.
    t.is(notice.find("[lang]").attr("lang"), language === "es" ? "en" : undefined, file);
    const isApart = ["front", "audiences", "audience", "channels", "level", "finder"];
    t.is(notice.hasClass("period-over--apart"), isApart.includes(layout), file);
  }
  t.is(edition.page("en/index.html")(".hero__period").length, 0);
  t.like(openData(edition), { period_is_over: true });
});

test("the cover says it as the editors' note of the edition's day, no other slide does", async (t) => {
  using edition = fixtureEdition();
  dated(edition, "2035-01-01");
  await edition.build();
  const $ = edition.page("en/whole-plan/index.html");
  const covers = $(".slide--cover .slide__notice");
  t.is(plain(covers.text()), `Editors’ note, January 1, 2035: ${line}`);
  t.is($("[data-slide]").not(".slide--cover").find("[data-editors]").length, 0);
});

test.serial("SOURCE_DATE_EPOCH decides before the data, for all that tells a date", async (t) => {
  using edition = fixtureEdition();
  process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2035, 0, 1) / 1000);
  try {
    await edition.build();
  } finally {
    delete process.env.SOURCE_DATE_EPOCH;
  }
  t.is(edition.page("en/index.html")(".period-over").length, 1);
  t.is(readManifest(edition.out)?.date, "2035-01-01");
  t.like(openData(edition), { period_is_over: true, plan: { edition: { date: "2035-01-01" } } });
});

/** The markup of acts, bodies and channels on pages and slides, asked through the Nunjucks that writes the pages. */
import test from "ava";
import { renderMacro, text } from "../../src/outputs/site/fixture/render-macro.ts";
import { shownOnSlides } from "../../src/outputs/site/shown.ts";

const subject = (path: string, macro: string, parameters: object, lent = {}) =>
  renderMacro(`subjects/${path}.njk`, macro, parameters, lent);
const onSlide = { shown: shownOnSlides };
const item = (id: string) => ({ id, text: text(`Text of ${id}`) });
const note = (id: string) => ({ id, lead: text("Editors:"), text: text("Since changed.") });
const link = (id: string) => ({ words: text(id), address: `/en/${id}/` });

test("an act that leads to another says so beside the link, on a slide at its foot", (t) => {
  const act = {
    id: "act",
    name: text("Act"),
    number: "1/2000",
    address: "https://www.example.org/act",
    leadsTo: text("Newer Act"),
    notes: [note("n")],
    marks: ["1)"],
  };
  const footnotes = [{ mark: "1)", lead: text("Editors:"), text: text("Replaced.") }];
  const view = {
    acts: { title: text("Acts"), items: [act] },
    rules: { title: text("Rules"), items: [{ ...item("rule"), notes: [] }] },
    footnotes,
  };
  const page = subject("mandate/act-list", "actList", { view, level: 2 });
  t.is(
    page(`#${page("a.acts__link").attr("aria-describedby")}`).text(),
    "ui.plan.link_leads_to Newer Act",
  );
  t.is(page("li#act > p.note").length, 1);
  t.is(page("li#rule > a.own").length, 1);
  t.is(page("sup, .footnote").length, 0);
  const slide = subject("mandate/act-list", "actList", { view, level: 4 }, onSlide);
  t.is(slide("a.acts__link").attr("title"), "Newer Act");
  t.is(slide("sup").text(), "1)");
  t.is(slide("p.footnote").text(), "1) Editors: Replaced.");
  t.is(slide("[id], .own, .note").length, 0);
  t.is(slide("h4").length, 2);
});

const body = {
  id: "council",
  name: text("Council"),
  shownAs: text("Council"),
  composition: undefined,
  reportsTo: [{ id: "board", name: text("Board") }],
  receivesFrom: [],
  reportsToPrevious: true,
  duties: [{ lead: undefined, items: [item("duty")] }],
  seeAlso: [link("channels")],
  notes: [],
};

test("the diagram leads to its bodies' facts on the page alone", (t) => {
  const view = { levels: [{ name: text("School"), bodies: [body] }], note: undefined };
  const page = subject("structures/body-diagram", "bodyDiagram", { view });
  t.is(page("li.body--reports > a.body__name").attr("href"), "#council");
  t.is(page(".body__reports").text(), "ui.plan.reports_to Board");
  const slide = subject("structures/body-diagram", "bodyDiagram", { view }, onSlide);
  t.is(slide("a").length, 0);
  t.is(slide("span.body__name").text(), "Council");
});

test("a body's facts are what is known of it", (t) => {
  const $ = subject("structures/body-list", "bodyEntry", { body, levelName: undefined, level: 3 });
  t.deepEqual(
    $("dt")
      .toArray()
      .map((term) => $(term).text()),
    ["ui.plan.reports_to", "ui.plan.duties"],
  );
  t.is($("dd a").attr("href"), "#board");
  t.is($("#council .see-also > a").attr("href"), "channels/");
});

const channel = {
  ...item("evening"),
  name: text("Evening"),
  bodies: [link("council")],
  seeAlso: [],
  notes: [note("n")],
  channels: [
    { ...item("inner"), name: text("Inner"), bodies: [], seeAlso: [], notes: [], channels: [] },
  ],
};

test("channels keep their addresses on slides, without links and notes", (t) => {
  const group = {
    id: "group",
    title: text("Events"),
    audiences: [link("parents")],
    channels: [channel],
  };
  const view = { columns: [{ id: "column", title: text("School"), groups: [group] }] };
  const page = subject("channels/channel-list", "channelList", { view, level: 2 });
  t.is(page("h2#column").length, 1);
  t.is(page("#group > h3").text(), "Events");
  t.is(page("#group .channel-group__audiences a").attr("href"), "parents/");
  t.is(page("#evening > .see-also > a").attr("href"), "council/");
  t.is(page("#evening #inner").length, 1);
  const slide = subject("channels/channel-list", "channelList", { view, level: 4 }, onSlide);
  t.deepEqual(
    slide("[id]")
      .toArray()
      .map(({ attribs }) => attribs.id),
    ["evening", "inner"],
  );
  t.is(slide(".see-also, .note, .channel-group__audiences").length, 0);
});

test("the finder's channels say what the script filters by", (t) => {
  const found = {
    ...item("evening"),
    audiences: ["parents", "pupils"],
    level: "school",
    kind: "event",
    place: link("evening"),
    bodies: [],
    notes: [],
    channels: [],
  };
  const view = {
    allShown: text("1 channel"),
    audienceNames: { parents: text("Parents"), pupils: text("Pupils") },
    sections: [
      { id: "event", name: text("Events"), levels: [{ name: text("School"), channels: [found] }] },
    ],
  };
  const $ = subject("channels/finder", "finderList", { view });
  t.like($("li#evening").data(), { audience: "parents pupils", level: "school", kind: "event" });
  t.is($("#evening .channel__facts").text(), "ui.plan.whom_it_serves Parents, Pupils");
  t.is($("[data-section]#event > h2").text(), "Events");
});

test("the table of principles has a column for the city's names only where there are any", (t) => {
  const principle = (id: string, cityName?: string) => ({
    id,
    cityName: cityName && text(cityName),
    name: text(`Name of ${id}`),
    statements: [item(`${id}-says`)],
    link: link(id),
  });
  const table = (cityNames: string | undefined, principles: object[]) =>
    subject("principles/principle-table", "principleTable", { view: { cityNames, principles } });
  const own = table(undefined, [principle("a"), principle("b")]);
  t.is(own("thead th").length, 2);
  t.is(own("tbody th.principles__name[scope=row]").length, 2);
  const some = table("second", [principle("a", "The city's"), principle("b")]);
  t.is(some("thead th").length, 3);
  t.deepEqual(
    some("tbody tr")
      .toArray()
      .map((row) => some(row).find("th").text()),
    ["Name of a", "Name of b"],
  );
  t.is(some("tbody th:empty").length, 0);
});

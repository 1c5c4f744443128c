/** The markup of definitions, survey, principles and lists on pages and slides, asked through the Nunjucks that writes the pages. */
import test from "ava";
import { renderMacro, text } from "../../src/outputs/site/fixture/render-macro.ts";
import { shownOnSlides } from "../../src/outputs/site/shown.ts";

const subject = (path: string, macro: string, parameters: object, lent = {}) =>
  renderMacro(`subjects/${path}.njk`, macro, parameters, lent);
const onSlide = { shown: shownOnSlides };
const item = (id: string) => ({ id, text: text(`Text of ${id}`) });
const note = (id: string) => ({ id, lead: text("Editors:"), text: text("Since changed.") });
const link = (id: string) => ({ words: text(id), address: `/en/${id}/` });

test("a definition in another language has the editors' translation on its page", (t) => {
  const understood = {
    id: "a",
    text: text("Alla förstår", "sv"),
    editors_translation: text("All understand"),
  };
  const view = { lead: text("Participation is"), items: [understood] };
  const page = subject("definitions/definition-cloud", "definitionCloud", { view });
  t.is(page("li#a > .cloud__translation").text(), "ui.page.editors_translation All understand");
  const slide = subject("definitions/definition-cloud", "definitionCloud", { view }, onSlide);
  t.is(slide("li").text(), "Alla förstår");
});

test("a document that is not public is told beside its name, on a slide at its foot", (t) => {
  const event = { id: "e", lines: [{ document: { name: text("Memo") } }], notes: [] };
  const year = { id: "y2017", title: text("2017"), parts: [{ title: undefined, events: [event] }] };
  const page = subject("survey/survey", "survey", { view: { years: [year] }, level: 2 });
  t.is(page("#y2017 > h2").text(), "2017");
  t.is(page("#e .document").text(), "Memo (ui.plan.internal_document)");
  const slide = subject("survey/survey", "survey", { view: { years: [year] }, level: 4 }, onSlide);
  t.is(slide(".document").text(), "Memo");
  t.is(slide(".survey-note").text(), "ui.plan.internal_documents");
});

test("principles lead to their pages from the page alone, and are a table in every width", (t) => {
  const principle = {
    cityName: text("City"),
    name: text("Own"),
    link: link("own"),
    statements: [item("s")],
  };
  const view = { cityNames: "first", principles: [principle] };
  const page = subject("principles/principle-table", "principleTable", { view });
  t.is(page("table[role=table] tbody th[scope=row][role=rowheader]").text(), "City");
  t.is(page("td a").attr("href"), "own/");
  t.is(subject("principles/principle-table", "principleTable", { view }, onSlide)("a").length, 0);
});

test("priorities, responsibilities and sentences have addresses on pages, and none on slides", (t) => {
  const priorities = {
    title: text("First"),
    items: [{ ...item("p"), seeAlso: [link("b")], notes: [note("n")] }],
  };
  const lists: [string, string, object][] = [
    ["principles/principle", "priorities", { priorities, level: 2 }],
    [
      "responsibilities/responsibility-list",
      "responsibilityList",
      { level: 2, view: { holders: [{ id: "h", title: text("All"), items: [item("p")] }] } },
    ],
    [
      "implementation/implementation",
      "sentences",
      { items: [{ ...item("p"), structures: [link("b")] }] },
    ],
  ];
  for (const [path, macro, parameters] of lists) {
    const page = subject(path, macro, parameters);
    t.is(page("li#p > a.own").attr("href"), "#p", macro);
    const slide = subject(path, macro, parameters, onSlide);
    t.is(slide("[id], a, .note").length, 0, macro);
    t.is(slide("li").text().trim(), "Text of p", macro);
  }
});

test("the statement's faults name their pages, in their languages, and their files", (t) => {
  const pages = [{ ...link("a"), language: { code: "sv", name: "Svenska" } }];
  const gaps = [
    { standard: "1.3.1", description: text("No headings"), pages, files: ["plan.pdf"] },
  ];
  const $ = subject("statement/gap-list", "foundGaps", { gaps, lead: text("Pages:") });
  t.is($("li > a").attr("hreflang"), "sv");
  t.is($("li").text().replace(/\s+/g, " "), "1.3.1: No headingsPages: a (Svenska), plan.pdf");
});

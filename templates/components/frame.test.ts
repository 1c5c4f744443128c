/** The markup of what frames pages: marks, files, search, other languages; asked through the Nunjucks that writes the pages. */
import test from "ava";
import { renderMacro, text } from "../../src/outputs/site/fixture/render-macro.ts";

const component = (name: string, macro: string, parameters: object, lent = {}) =>
  renderMacro(`components/${name}/${name}.njk`, macro, parameters, lent);

test("a file's facts are told once they are there", (t) => {
  const facts = { size: text("12 kB"), sha256: "abc" };
  t.is(component("file-facts", "fileFacts", { facts })("code").text(), "abc");
  t.is(component("file-facts", "fileFacts", { facts: undefined }).text(), "");
  const offer = { address: "/en/plan.pdf", format: "application/pdf", language: "en" };
  const link = (told: object | undefined) =>
    component("file-facts", "offerLink", { offer: { ...offer, told }, text: text("Deck") });
  t.is(link(undefined)("a[type='application/pdf'][hreflang=en]").text(), "Deck");
  t.is(link(text("in English"))("a").text(), "Deck in English");
});

test("a logo of its own for dark surfaces is shown there; one for light alone gets a plate", (t) => {
  const organisation = { wordmark: text("Skerrby") };
  const mark = (parameters: object) =>
    component("wordmark", "wordmark", { organisation, ...parameters });
  t.is(mark({ logo: undefined }).text(), "Skerrby");
  const both = { light: "/l.svg", dark: "/d.svg" };
  t.is(mark({ logo: both })("source").attr("srcset"), "../d.svg");
  t.is(mark({ logo: both, onDark: true })("img").attr("src"), "../d.svg");
  const light = { light: "/l.svg", dark: undefined };
  t.is(mark({ logo: light, onDark: true })("img.wordmark__logo--plate").attr("src"), "../l.svg");
  t.is(mark({ logo: light })("source").length, 0);
});

test("languages of other sites are named in themselves", (t) => {
  const pages = [{ address: "https://www.example.org/ar", lang: "ar", name: "العربية" }];
  const $ = component("other-languages", "otherLanguageList", { pages });
  t.deepEqual(
    [$("li a").attr("lang"), $("li a").attr("hreflang"), $("li a").attr("dir")],
    ["ar", "ar", "auto"],
  );
});

test("the wave motif is decoration only", (t) => {
  const koroDrawing = { width: 8, height: 2, path: "M0 0" };
  const $ = component("koro", "koro", { class: "edge" }, { koroDrawing });
  t.is($("svg.koro.edge[aria-hidden=true][focusable=false]").attr("viewBox"), "0 0 8 2");
  const without = component("koro", "koro", { class: "edge" }, { koroDrawing: undefined });
  t.is(without("svg").length, 0);
});

test("the period's end is set apart where readers look for channels", (t) => {
  const line = (isApart: boolean) => ({ words: text("Over"), isApart });
  const shown = (value: object | undefined) =>
    component("period-over", "periodOverLine", { line: value });
  t.is(shown(undefined).text(), "");
  t.is(shown(line(false))("p").attr("class"), "period-over");
  t.true(shown(line(true))("p").hasClass("period-over--apart"));
});

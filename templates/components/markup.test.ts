/** The markup of components, asked through the Nunjucks that writes the pages. */
import test from "ava";
import { renderMacro, text } from "../../src/outputs/site/fixture/render-macro.ts";
import { shownOnSlides } from "../../src/outputs/site/shown.ts";

const component = (name: string, macro: string, parameters: object, lent = {}) =>
  renderMacro(`components/${name}/${name}.njk`, macro, parameters, lent);

test("a card's title is its link, relative to the page, at the level asked for", (t) => {
  const item = {
    id: "b",
    title: text("Bodies"),
    description: text("Who decides"),
    address: "/en/b/",
  };
  const $ = component("card", "cards", { items: [item, { ...item, id: "c" }], level: 3 });
  t.is($("ul.cards > li").length, 2);
  t.is($("#card-b h3 > a.card__link").attr("href"), "b/");
  t.is($("#card-c .card__text").text(), "Who decides");
});

test("a heading has an id and a class only if it is given them", (t) => {
  const bare = component("heading", "heading", { level: 2, text: text("Acts & rules") })("h2");
  t.deepEqual(bare.attr(), {});
  t.is(bare.text(), "Acts & rules");
  const parameters = { level: 4, text: text("Acts"), id: "acts", class: "title" };
  t.deepEqual(component("heading", "heading", parameters)("h4").attr(), {
    id: "acts",
    class: "title",
  });
});

test("words in another language are marked, in text and in attributes", (t) => {
  const name = text("Alla *förstår*", "sv");
  t.is(
    component("heading", "heading", { level: 2, text: name })("h2 > [lang=sv] em").text(),
    "förstår",
  );
  const own = component("own-address", "ownAddress", { id: "a", name })("a");
  t.is(own.attr("href"), "#a");
  t.is(own.attr("lang"), "sv");
  t.is(own.attr("aria-label"), "ui.page.own_address Alla förstår");
});

test("one place to see is a link, several are a list, none are nothing", (t) => {
  const link = (id: string) => ({ words: text(id), address: `/en/#${id}` });
  const see = (links: object[]) => component("note", "seeAlso", { lead: text("See"), links });
  t.is(see([]).text().trim(), "");
  t.is(see([link("a")])(".see-also > a").attr("href"), "#a");
  t.is(see([link("a"), link("b")])(".see-also li > a").length, 2);
});

test("notes of the editors say whose they are", (t) => {
  const note = { id: "n", lead: text("Editors:"), text: text("Since changed.") };
  const $ = component("note", "notes", { notes: [note, { ...note, id: "m" }] });
  t.is($("p.note").length, 2);
  t.is($("#n").text(), "Editors: Since changed.");
  t.is($("#m > strong").text(), "Editors:");
});

test("texts have addresses of their own on pages, and none on slides", (t) => {
  const items = [{ id: "first", text: text("One") }];
  const onPage = component("text-list", "textList", { items });
  t.is(onPage("#first > a.own").attr("href"), "#first");
  const onSlide = component("text-list", "textList", { items }, { shown: shownOnSlides });
  t.is(onSlide("[id], a").length, 0);
  t.is(onSlide("li").text(), "One");
});

test("parts of a model have ids on pages alone", (t) => {
  const part = { id: "p", name: text("A"), slogan: text("B"), description: text("C") };
  const shown = (lent = {}) =>
    component("model-cards", "modelCards", { parts: [part], level: 2 }, lent);
  t.is(shown()("li#p > h2.model__name").length, 1);
  t.is(shown({ shown: shownOnSlides })("[id]").length, 0);
  t.is(
    component("model-cards", "modelCard", { part, level: 3 })("div.model__card > h3").text(),
    "A",
  );
});

test("the site map marks the page that it stands on", (t) => {
  const page = (address: string, pages: object[] = []) => ({
    title: text(address),
    address,
    pages,
  });
  const pages = [page("/en/", [page("/en/map/")])];
  const $ = component("site-map", "siteMapList", { pages, class: "map" }, { here: "/en/map/" });
  t.is($("ul.map > li > ul > li > a[aria-current=page]").attr("href"), "./");
  t.is($("[aria-current]").length, 1);
  t.is($("ul ul").attr("class"), undefined);
});

test("what has moved stands at its old anchor and leads on", (t) => {
  const items = [{ id: "old", to: { words: text("New"), address: "/en/new/#a" } }];
  const $ = component("moved-items", "movedItemList", { items });
  t.is($("#old > a").attr("href"), "new/#a");
  t.is($("#old").text(), "ui.moved.item New");
  t.is(component("moved-items", "movedItemList", { items: [] }).text().trim(), "");
});

test("the contents of a page name its landmark and lead to its anchors", (t) => {
  const $ = component("on-this-page", "onThisPage", { items: [{ id: "a", words: text("A") }] });
  t.is($(`#${$("nav").attr("aria-labelledby")}`).text(), "ui.navigation.on_this_page");
  t.is($("li > a").attr("href"), "#a");
});

test("a few ways to go on are a landmark under their title", (t) => {
  const links = [{ self: text("Guardian"), address: "/en/guardian/" }];
  const $ = component("pills", "pills", { id: "who", title: text("I am"), links });
  t.is($("nav[aria-labelledby=who] > h2#who").text(), "I am");
  t.is($("a.pill").attr("href"), "guardian/");
});

test("a link needs the page that it stands on, and a macro all that it takes", (t) => {
  const item = { id: "a", title: text("A"), description: text("B"), address: "/en/a/" };
  t.throws(() => component("card", "card", { item, level: 2 }, { here: undefined }), {
    message: /imported without its context/,
  });
  t.throws(() => component("card", "card", { item }), {
    message: /item, level, and is given item\./,
  });
  t.throws(() => component("card", "card", { item, level: 2, titel: 1 }), { message: /titel/ });
});

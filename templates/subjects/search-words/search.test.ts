/** What the search finds in records, and how it shows and narrows them. */
import test from "ava";
import { renderMacro, text } from "../../../src/outputs/site/fixture/render-macro.ts";
import type { SearchIndex } from "../../../src/outputs/site/search-index.ts";
import { choicesOf, fits } from "./engine/choices.js";
import { folded, wordsIn } from "./engine/letters.js";
import { likeness } from "./engine/likeness.js";
import { plainOf } from "./engine/markup.js";
import { excerptOf } from "./engine/result.js";
import { nearestOf } from "./engine/spelling.js";
import { openSearch } from "./search-engine.js";

type IndexRecord = SearchIndex["records"][number];

const record = (title: string, more: Partial<IndexRecord> = {}): IndexRecord => ({
  address: `../x/#${title}`,
  trail: "Ways",
  title,
  text: [],
  ...more,
});

const indexOf = (records: IndexRecord[], language = "fi"): SearchIndex => ({
  language,
  levels: { school: "Schools", library: "Libraries" },
  audiences: { pupils: "Pupils", staff: "Staff &amp; others" },
  records,
});

/** Titles of what is found, best first. */
const titlesFor = (index: SearchIndex, question: string) =>
  openSearch(index)(question).found.map(({ record: { title } }) => plainOf(title));

test("words are compared in small letters without accents, and divided as the language does", (t) => {
  t.is(folded("ÄITI"), "aiti");
  t.is(folded("å"), folded("a"));
  t.deepEqual(wordsIn("fi")("Wilma, yt-foorumi ja Agenda 2030:n"), [
    "Wilma",
    "yt",
    "foorumi",
    "ja",
    "Agenda",
    "2030",
    "n",
  ]);
  t.deepEqual(wordsIn("ja")("学校の計画"), ["学校", "の", "計画"]);
});

for (const [asked, known] of [
  ["vanhemmat", "vanhempi"],
  ["lautakunnalle", "lautakunta"],
  ["skolan", "skola"],
  ["skolor", "skola"],
  ["hobbies", "hobby"],
  ["lukiolainen", "lukio"],
  ["koulu", "koulutus"],
  ["raha", "ruutiraha"],
  ["yhdistys", "vanhempainyhdistykset"],
  ["kouluruoka", "ruokaraadit"],
  ["isän", "isä"],
] as const)
  test(`${asked} is like ${known}`, (t) => {
    t.true(likeness(folded(asked), folded(known)) > 0);
    t.true(likeness(folded(asked), folded(known)) < 1);
  });

for (const [asked, known] of [
  ["isä", "lisätieto"],
  ["activities", "act"],
  ["age", "management"],
  ["koti", "kokous"],
  ["as", "asukas"],
] as const)
  test(`${asked} is not like ${known}`, (t) => {
    t.is(likeness(folded(asked), folded(known)), 0);
  });

test("a form of a word comes before a compound that holds it, and the same word before both", (t) => {
  const parts = ["raha", "rahat", "ruutiraha"].map((known) => likeness("raha", known));
  t.deepEqual(
    parts,
    parts.toSorted((a, b) => b - a),
  );
  t.is(new Set(parts).size, 3);
});

test("a short word with an ending counts less than the whole word with one", (t) => {
  t.true(likeness("kokous", "koko") < likeness("kokous", "kokoukset"));
  t.true(likeness("isan", "isa") > 0.85);
});

test("the last part of a compound counts more than the first", (t) => {
  t.true(likeness("koulukiusaaminen", "kiusaaminen") > likeness("koulukiusaaminen", "koulun"));
  t.true(likeness("skolmobbning", "mobbning") > likeness("skolmobbning", "skolan"));
});

test("one wrong letter is put right, two in a long word, and none in a short one", (t) => {
  t.is(nearestOf("vanhmpi", ["vanhat", "vanhempi"]), "vanhempi");
  t.is(nearestOf("perustuslkai", ["perustuslaki"]), "perustuslaki");
  t.is(nearestOf("kolu", ["koulu"]), "koulu");
  t.is(nearestOf("isa", ["iso"]), undefined);
  t.is(nearestOf("xylofoni", ["koulu"]), undefined);
});

test("what is asked for whole goes before what only has it", (t) => {
  const index = indexOf([
    record("Oppilaskunnat ja johtokunnat"),
    record("Koulujen oppilaat kerhoissa"),
    record("Oppilaat"),
  ]);
  t.is(titlesFor(index, "oppilaat")[0], "Oppilaat");
});

test("the editors' words lead, and one of several words does not lead alone", (t) => {
  const index = indexOf([
    record("Meals of the day", { asked: ["school lunch", "canteen"] }),
    record("Rules of the house"),
  ]);
  t.deepEqual(titlesFor(index, "school lunch"), ["Meals of the day"]);
  t.deepEqual(titlesFor(index, "schoollunch"), ["Meals of the day"]);
  t.deepEqual(titlesFor(index, "canteens"), ["Meals of the day"]);
  t.deepEqual(titlesFor(index, "school"), []);
});

test("a record with more of the words goes first, whatever else is often said", (t) => {
  const index = indexOf(
    [
      record("Board of the school", { level: "school" }),
      record("Board of the town"),
      record("Evenings of the board in libraries"),
      record("Guardians on the board of the library", { level: "library" }),
    ],
    "en",
  );
  t.is(titlesFor(index, "guardians of the board")[0], "Guardians on the board of the library");
});

test("a sentence of many comes after a thing of the same name", (t) => {
  const index = indexOf([record("Trust", { weight: 0.5 }), record("Trust")]);
  const [first] = openSearch(index)("trust").found;
  t.is(first?.record.weight, undefined);
});

test("a mistyped word is told with the word that may be meant, as it is written", (t) => {
  const search = openSearch(indexOf([record("Äidit ja isät"), record("Vanhempien ilta")]));
  t.is(search("vnhempien").meant, "vanhempien");
  t.deepEqual(search("vnhempien").found, search("vanhempien").found);
  t.is(search("vnhempien ilta").meant, "vanhempien ilta");
  t.is(search("vnhempien ilta").found.length, 1);
  // A short word among others is not taken for another.
  t.is(search("vanhempien ilka").meant, undefined);
  t.deepEqual(search("xylofoni"), { found: [], meant: undefined });
  t.deepEqual(search("?!"), { found: [], meant: undefined });
});

test("a language that nobody thought of is searched as well", (t) => {
  const arabic = indexOf([record("مجلس الآباء"), record("مدرسة")], "ar");
  t.deepEqual(titlesFor(arabic, "مدرسة"), ["مدرسة"]);
  const german = indexOf([record("Elternbeiräte der Schulen"), record("Bücherei")], "de");
  t.deepEqual(titlesFor(german, "beirat"), ["Elternbeiräte der Schulen"]);
});

test("markup is no part of the words, and its signs are shown as they were", (t) => {
  t.is(
    plainOf('<b>Rules</b> &lt;of&gt; &amp;amp; <span lang="fi">Koti</span>'),
    "Rules <of> &amp; Koti",
  );
});

test("an excerpt is the sentences that have the words, or else the first", (t) => {
  const sentences = ["One says this.", "Another <b>board</b> says that.", "Boards meet."];
  t.deepEqual(excerptOf(sentences, new Set(["board"]), "en"), ["Another <b>board</b> says that."]);
  t.deepEqual(excerptOf(sentences, new Set(["rules"]), "en"), ["One says this."]);
  t.deepEqual(excerptOf([], new Set(["rules"]), "en"), []);
});

test("results can be chosen by what tells them apart", (t) => {
  const index = indexOf([
    record("A", { level: "school", audiences: ["pupils", "staff"] }),
    record("B", { level: "library", audiences: ["staff"] }),
    ...["C", "D", "E", "F"].map((title) => record(title)),
  ]);
  const found = index.records.map((one) => ({ record: one }));
  t.deepEqual(choicesOf("audience", found, index), [
    { id: "pupils", name: "Pupils" },
    { id: "staff", name: "Staff & others" },
  ]);
  // All of them serve the staff.
  const alike = found.slice(0, 2).flatMap((one) => [one, one, one]);
  t.deepEqual(choicesOf("audience", alike, index), [{ id: "pupils", name: "Pupils" }]);
  t.deepEqual(choicesOf("audience", found.slice(0, 5), index), []);
  t.deepEqual(
    index.records.filter((one) => fits(one, "level", "school")).map(({ title }) => title),
    ["A"],
  );
  t.true(index.records.every((one) => fits(one, "audience", "")));
});

test("without an index there is no form to search with, but the site map", (t) => {
  const counts = { lines: "", lang: undefined };
  const sitemap = { words: text("Map"), address: "/en/map/" };
  const template = "subjects/search-words/search.njk";
  const form = (index: string | undefined) =>
    renderMacro(template, "searchForm", { counts, index, engine: "/assets/search-engine.js" });
  t.is(form(undefined)("form").length, 0);
  const { index, engine } = form("/en/search.json")("form[role=search]").data();
  t.deepEqual([index, engine], ["search.json", "../assets/search-engine.js"]);
  const results = renderMacro(template, "searchResults", { counts, sitemap, readers: undefined });
  t.is(results("[data-search-without] a").attr("href"), "map/");
});

test("where nothing is found, readers may say who they are, or go to the site map", (t) => {
  const readers = {
    title: text("I am …"),
    links: [{ id: "pupils", self: text("a pupil"), address: "/en/i-am/pupil/" }],
  };
  const $ = renderMacro("subjects/search-words/search.njk", "searchResults", {
    counts: { lines: "", lang: undefined },
    sitemap: { words: text("Map"), address: "/en/map/" },
    readers,
  });
  t.deepEqual(
    $("[data-search-ways][hidden] a")
      .toArray()
      .map(({ attribs }) => attribs.href),
    ["i-am/pupil/", "map/"],
  );
});

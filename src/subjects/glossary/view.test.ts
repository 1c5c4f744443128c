/** Words with their meanings and pages, pages with their words. */
import test from "ava";
import { examplePlan } from "../../plan/fixture/small-plan.ts";
import { partOf } from "../../site/edition.ts";
import { aroundIn } from "../fixture/around.ts";
import { entriesOf } from "./part.ts";
import { glossary } from "./subject.ts";
import { entriesOn, explainedPages } from "./uses.ts";
import { glossaryView, wordsOnPage, wordsView } from "./view.ts";

function viewed(language: string) {
  const { around } = aroundIn(examplePlan, language);
  const part = partOf(around.edition, glossary);
  if (!part) throw new Error("The examples' plan has a glossary.");
  return { around, part };
}

for (const language of ["en", "sv"])
  test(`${language}: each word leads to pages that list it, and each page to words that it has`, (t) => {
    const { around, part } = viewed(language);
    for (const page of explainedPages(around)) {
      const listed = wordsOnPage(part, around, page)?.links.map(({ address }) => address) ?? [];
      const used = entriesOn(part, around, page).map(({ id }) => around.places.get(id)?.address);
      t.deepEqual([...listed].sort(), used.sort(), page.id);
    }
    const views = part.groups.flatMap(({ id }) =>
      wordsView(part, around, id).letters.flatMap((letter) => letter.entries),
    );
    for (const entry of entriesOf(part)) {
      const pages = explainedPages(around).filter((page) =>
        entriesOn(part, around, page).includes(entry),
      );
      t.true(pages.length > 0, entry.id);
      const view = views.find(({ id }) => id === entry.id);
      const back = [...(view?.pages ?? []), ...(view?.more?.pages ?? [])];
      t.deepEqual(
        back.map(({ address }) => address),
        pages.map(({ address }) => address),
        entry.id,
      );
    }
  });

test("a word has its meaning, where it is read, what the plan names so, and the pages that use it", (t) => {
  const { around, part } = viewed("en");
  const entries = wordsView(part, around, "words-life").letters.flatMap((letter) => letter.entries);
  const [guardian, slip] = entries;
  t.is(guardian?.word.plain, "guardian");
  t.is(guardian?.source?.name.plain, "Schools Act");
  t.is(guardian?.source?.address, "https://acts.example.org/en/2019/304");
  t.false(guardian?.isUnconfirmed);
  t.is(guardian?.pages.length, 6);
  t.is(guardian?.more?.count.plain, `and ${guardian?.more?.pages.length} other pages`);
  t.true(slip?.isUnconfirmed);
  t.deepEqual(
    slip?.pages.map(({ words }) => words.plain),
    ["Pupils", "Guardians", "Structures", "Libraries"],
  );
  t.is(slip?.more, undefined);
});

test("the search says of a meaning, too, that it is not confirmed", (t) => {
  const { around } = viewed("en");
  const said = (id: string) =>
    around.records().flatMap((record) => (record.id === id ? record.text : []))[0]?.plain;
  t.regex(said("word-slip") ?? "", / The editors have not been able to confirm the meaning\.$/);
  t.is(said("word-section"), "A smaller part of a board, which decides on matters of its own.");
});

test("all words stand in one order, each with the way to its meaning", (t) => {
  const { around, part } = viewed("en");
  t.deepEqual(
    glossaryView(part, around).letters.map(({ letter, entries }) => [
      letter,
      ...entries.map(({ word, link }) => `${word.plain} ${link?.address}`),
    ]),
    [
      ["G", "guardian /en/glossary/everyday-words/#word-guardian"],
      ["L", "Learning Board /en/glossary/town-and-schools/#word-learning-board"],
      [
        "S",
        "school council /en/glossary/town-and-schools/#word-school-council",
        "section /en/glossary/town-and-schools/#word-section",
        "slip /en/glossary/everyday-words/#word-slip",
      ],
    ],
  );
});

test("the glossary and what only repeats list no words", (t) => {
  const { around, part } = viewed("en");
  for (const page of around.pages)
    if (["glossary", "word-group", "whole-plan", "sitemap", "finder"].includes(page.layout))
      t.is(wordsOnPage(part, around, page), undefined, page.id);
});

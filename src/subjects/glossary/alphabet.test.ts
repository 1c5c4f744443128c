/** Words stand in the order of their language, under its letters. */
import test from "ava";
import { byLetter } from "./alphabet.ts";

const entries = (...words: string[]) =>
  words.map((plain) => ({ word: { html: plain, plain, lang: undefined, isFallback: false } }));

const letters = (locale: string, ...words: string[]) =>
  byLetter(entries(...words), locale).map(({ letter, entries: under }) => [
    letter,
    ...under.map(({ word }) => word.plain),
  ]);

test("Å, Ä and Ö come last in Finnish and Swedish", (t) => {
  for (const locale of ["fi-FI", "sv-FI"])
    t.deepEqual(letters(locale, "öljy", "ääni", "äiti", "zoo", "åbo", "aloite"), [
      ["A", "aloite"],
      ["Z", "zoo"],
      ["Å", "åbo"],
      ["Ä", "äiti", "ääni"],
      ["Ö", "öljy"],
    ]);
});

test("in English a letter with a mark is no other letter", (t) => {
  t.deepEqual(letters("en-GB", "Ärla", "about", "école", "end"), [
    ["A", "about", "Ärla"],
    ["E", "école", "end"],
  ]);
});

test("a word and a name stand under the same letter, numbers before the letters", (t) => {
  t.deepEqual(letters("fi-FI", "Kasko", "kuva", "2030"), [
    ["2", "2030"],
    ["K", "Kasko", "kuva"],
  ]);
});

test("each letter has an id of its own that any address can have", (t) => {
  const ids = byLetter(entries("a", "ä", "ö", "e"), "fi-FI").map(({ id }) => id);
  t.is(new Set(ids).size, 4);
  for (const id of ids) t.regex(id, /^letter-[a-z0-9]+$/);
});

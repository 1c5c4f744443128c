/** The word that an editor may have meant. */
import test from "ava";
import { suggest } from "./suggest.ts";

test("a word with a few wrong letters leads to the right one", (t) => {
  t.is(suggest("gaurdians", ["pupils", "guardians"]), 'Did you mean "guardians"?');
  t.is(suggest("Pupils", ["pupils", "guardians"]), 'Did you mean "pupils"?');
});

test("a word that is like no other lists those there are, sorted", (t) => {
  t.is(suggest("de", ["sv", "en", "fi"]), "Use one of: en, fi, sv.");
});

test("nothing is offered where there is nothing, or too much to read", (t) => {
  t.is(suggest("x", []), "");
  t.is(
    suggest(
      "x",
      Array.from({ length: 21 }, (_, index) => `channel-${index}`),
    ),
    "",
  );
});

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

test("a word is offered once, and whatever came along with a mistyped one is overlooked", (t) => {
  t.is(suggest("menu", ["footer", "main", "footer"]), "Use one of: footer, main.");
  t.is(suggest("“wa\u202Eve”", ["basic", "wave"]), 'Did you mean "wave"?');
});

test("nothing is offered where there is nothing, or too much to read", (t) => {
  t.is(suggest("x", []), "");
  t.is(
    suggest(
      "x",
      Array.from({ length: 41 }, (_, index) => `channel-${index}`),
    ),
    "",
  );
});

/** A heading's last colon stays with the heading. */
import test from "ava";
import { asName } from "./name-words.ts";
import { wordsIn } from "./words-in.ts";

const named = (text: string, lang = "fi") => asName(wordsIn(text, lang, { language: "fi" }));

test("the last colon goes, in markup as in plain text", (t) => {
  t.like(named("Talo vastaa:"), { html: "Talo vastaa", plain: "Talo vastaa" });
  t.like(named("Talo **vastaa:**"), { html: "Talo <strong>vastaa</strong>", plain: "Talo vastaa" });
  t.like(named("Qui décide :", "fr"), {
    html: '<span lang="fr">Qui décide</span>',
    plain: "Qui décide",
    lang: "fr",
  });
});

test("colons within stay, and so do other signs at the end", (t) => {
  for (const text of ["Klo 12:00", "Talo: vastaa", "Kuka päättää?", "Talo (2:1)"])
    t.is(named(text).plain, text);
});

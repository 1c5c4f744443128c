import test from "ava";
import { wordsIn } from "./words-in.ts";

test("words in the edition's own language need no mark", (t) => {
  t.deepEqual(wordsIn("*Yhdessä*", "fi", { language: "fi" }), {
    html: "<em>Yhdessä</em>",
    plain: "Yhdessä",
    lang: undefined,
    isFallback: false,
  });
});

test("markup in a text or in its language is shown as typed, never obeyed", (t) => {
  t.is(
    wordsIn("<b>a</b>", 'sv"><script>', { language: "fi" }).html,
    '<span lang="sv&quot;&gt;&lt;script&gt;">&lt;b&gt;a&lt;/b&gt;</span>',
  );
});

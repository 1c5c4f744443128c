/** Words in a row are joined as the language does that they are in. */
import test from "ava";
import { formatsOf } from "./formats.ts";
import { joinedWords } from "./joined-words.ts";
import type { Words } from "./words.ts";
import { wordsIn } from "./words-in.ts";

const edition = { language: "sv" };
const formats = {
  sv: formatsOf({ locale: "sv-FI", dates: "numeric" }),
  fi: formatsOf({ locale: "fi-FI", dates: "numeric" }),
};
const words = (text: string, lang: string): Words => wordsIn(text, lang, edition);

const joined = (row: Words[], lang: "sv" | "fi") =>
  joinedWords(
    { row, as: "and" },
    {
      lang,
      formats: formats[lang],
      formatsIn: (one) => (one === undefined ? formats.sv : one === "fi" ? formats.fi : undefined),
      edition,
    },
  );

test("words of one language are joined in it, whatever the message is in", (t) => {
  const own = [words("elever", "sv"), words("föräldrar", "sv")];
  t.like(joined(own, "sv"), { html: "elever och föräldrar", lang: undefined });
  t.like(joined(own, "fi"), { html: "elever och föräldrar", lang: undefined });
  const other = [words("oppilaat", "fi"), words("huoltajat", "fi")];
  t.like(joined(other, "sv"), {
    html: '<span lang="fi"><span lang="fi">oppilaat</span> ja <span lang="fi">huoltajat</span></span>',
    plain: "oppilaat ja huoltajat",
    lang: "fi",
  });
});

test("words of several are joined in the message's, and each keeps its own", (t) => {
  const mixed = [words("elever", "sv"), words("huoltajat", "fi")];
  t.like(joined(mixed, "sv"), {
    html: 'elever och <span lang="fi">huoltajat</span>',
    lang: undefined,
  });
  t.like(joined(mixed, "fi"), {
    html: '<span lang="sv">elever</span> ja <span lang="fi">huoltajat</span>',
    lang: "fi",
  });
});

test("signs that markup is made of stay signs, and a row that stands in for a translation says so", (t) => {
  t.is(joined([words("a < b", "sv"), words("c", "sv")], "sv").html, "a &lt; b och c");
  const missing = { ...words("oppilaat", "fi"), isFallback: true };
  t.like(joined([missing, missing], "sv"), { isFallback: true });
  t.regex(joined([missing, missing], "sv").html, /^<span lang="fi" class="fallback">/);
});

/** What an edition's fonts show, and how what they do not show is told. */
import test from "ava";
import { Coverage, editionCoverage, readCharacters } from "./coverage.ts";
import { editionFaces, styles } from "./faces.ts";
import { fontFaces } from "./font-face.ts";
import { hasOwnWriting, unknownCharacter, unknownCharacters } from "./unknown-characters.ts";

const coverage = editionCoverage();
const unknown = (text: string) => unknownCharacters(text, coverage);

test("languages of the Nordic and Baltic countries, of Central Europe and of many newcomers are shown", (t) => {
  const samples = {
    Finnish: "Tšekki, Žilina, ÅÄÖ åäö",
    NorthernSámi: "Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž",
    SkoltSámi: "Ǥǥ Ǧǧ Ǩǩ Ʒʒ Ǯǯ ʹ",
    Estonian: "Õõ Šš Žž",
    Latvian: "āčēģīķļņšūž",
    Lithuanian: "ąčęėįšųūž",
    Polish: "Żółć gęślą jaźń",
    Czech: "Příliš žluťoučký kůň úpěl ďábelské ódy",
    Romanian: "Ășțâî ŞşŢţ",
    Turkish: "Ğış İI çö",
    Vietnamese: "Tiếng Việt ở Phần Lan",
    Russian: "Жизнь, съёмка — №",
    Ukrainian: "Їжак, Ґанок, Єва",
    Greek: "Ζωή και αρχή",
    Hebrew: "שלום",
  };
  for (const [language, text] of Object.entries(samples)) t.deepEqual(unknown(text), [], language);
});

test("arrows, mathematical and other signs are shown", (t) => {
  t.deepEqual(
    unknown("≤ ≥ ≠ ≈ ± × ÷ − ∞ √ ‰ ← ↑ → ↓ ↔ ⇔ € § ½ ⅓ ² ⁴ • ■ ○ “a” ”b” «c» … a‑b a\u00adb"),
    [],
  );
});

test("letters with accents of their own are shown however they are spelt", (t) => {
  t.deepEqual(unknown("s\u030c, Z\u030c, й".normalize("NFD")), []);
  t.deepEqual(unknown("q\u030c"), ["q\u030c"]);
});

test("spaces and what is never seen are no characters", (t) => {
  t.deepEqual(unknown("a\u00a0b\u202fc\u2009d\u200be\u2060f\ng\th\u200ei"), []);
});

test("a character is told once, with all of its parts", (t) => {
  t.deepEqual(unknown("🎉 ja 🎉, 👩‍🏫 sekä 中"), ["🎉", "👩‍🏫", "中"]);
  t.deepEqual(unknownCharacter("🎉", coverage), {
    code: "unknown-character",
    message: '"🎉" (U+1F389 PARTY POPPER) is in no font of the edition.',
    fix: "Write it in words, or with letters and signs that the fonts have.",
  });
  t.regex(unknownCharacter("👩‍🏫", coverage).message, /\(U\+1F469 WOMAN, U\+1F3EB SCHOOL\)/);
  t.regex(unknownCharacter("q\u030c", coverage).message, /"q\u030c" \(U\+030C COMBINING CARON\)/);
  t.regex(
    unknownCharacter(`q${"\u030c".repeat(3000)}`, coverage).message,
    /\(U\+030C COMBINING CARON\) is in/,
  );
});

test("a sign that is asked for as a picture is told, though a font has it as a sign", (t) => {
  t.deepEqual(unknown("↔"), []);
  t.deepEqual(unknown("↔\ufe0f"), ["↔\ufe0f"]);
  t.regex(unknownCharacter("↔\ufe0f", coverage).message, /\(U\+FE0F VARIATION SELECTOR-16\)/);
});

test("a language of other letters is shown in its readers' fonts, but for pictures", (t) => {
  t.true(hasOwnWriting("العربية", coverage));
  t.true(hasOwnWriting("中文", coverage));
  t.false(hasOwnWriting("українська", coverage));
  t.false(hasOwnWriting("suomi", coverage));
  t.deepEqual(unknownCharacters("ما نتمسك به، ٣ 🎉", coverage, { ownWriting: true }), ["🎉"]);
});

test("a character must be in every style", (t) => {
  const faces = editionFaces().filter(({ file }) => file !== "signs-italic.woff2");
  t.false(new Coverage(faces).shows("→"));
  t.true(coverage.shows("→"));
});

test("a brand's font comes first, and the others show what it lacks", (t) => {
  const signs = editionFaces().find(({ file }) => file === "signs-regular.woff2");
  if (!signs) throw new Error("There are no signs.");
  const own = new Map(styles.map((style) => [`${style}.woff2`, { content: signs.content }]));
  const faces = editionFaces(own);
  t.is(faces[0]?.content, signs.content);
  const brand = editionCoverage(own);
  for (const character of "→aš€") t.true(brand.shows(character), character);
  t.is(new Set(faces.map(({ file }) => file)).size, faces.length);
});

test("fonts of our own making have what their range tells", (t) => {
  for (const { file, content, range } of editionFaces().filter((face) =>
    /^(signs|european)/.test(face.file),
  )) {
    const told = range.split(",").flatMap((part) => {
      const [first = "", last = first] = part.replace("U+", "").split("-");
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
    t.deepEqual(
      [...readCharacters(content)].sort((a, b) => a - b),
      told,
      file,
    );
  }
});

test("faces are declared so that the main one is tried first, and others only for their ranges", (t) => {
  const rules = fontFaces(editionFaces()).split("\n");
  t.is(rules.length, editionFaces().length);
  t.true(rules.slice(-3).every((rule) => rule.includes("unicode-range:U+0-2FF,U+370-10FFFF}")));
  t.true(rules.every((rule) => rule.includes("unicode-range:U+")));
  t.regex(rules.at(-1) ?? "", /fonts\/regular\.woff2/);
});

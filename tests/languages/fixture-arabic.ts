/** The examples' plan with a further language that is written from right to left, for tests. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readFolder } from "../../src/language/catalogue/folder.ts";
import { type PoEntry, writePo } from "../../src/language/catalogue/po-file.ts";
import { examplePlan, withEdit } from "../../src/plan/fixture/small-plan.ts";
import { formatProblem } from "../../src/plan/problem.ts";
import { subjects } from "../../src/subjects/index.ts";
import { loadPlan } from "../../src/subjects/load-plan.ts";

const language = `  - code: ar
    name: العربية
    in_language: in Arabic
    locale: ar-EG
    direction: rtl
    dates: long
    deck_file: a-say-ar
`;

/** What a build is told: a folder of data, and fonts that have the letters of Arabic. */
export interface ArabicPlan {
  data: string;
  brand: string;
}

/**
 * The examples' plan and Arabic, of which nothing is translated.
 * @param into folder that is made, which whoever calls removes
 * @param more further lines of the language's entry
 */
export function untranslatedArabic(into: string, more = ""): ArabicPlan {
  const data = examplePlan(join(into, "data"));
  withEdit(data, "site.yaml", "\ntheme:", `${language}${more}\ntheme:`);
  return { data, brand: arabicBrand(join(into, "brand")) };
}

/** The same with every second text of plan and program in Arabic letters, and published. */
export function halfArabic(into: string): ArabicPlan {
  const plan = untranslatedArabic(into, "    published: true\n");
  const loaded = loadPlan(plan.data);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  const { catalogues } = readFolder(plan.data, loaded.plan, loaded.sources, subjects);
  for (const { language: code, path, merged } of catalogues) {
    if (code !== "ar" || !merged) continue;
    const entries = merged.entries.map((entry) => ({
      ...entry,
      translation: isTranslated(entry) ? inArabicLetters(entry.source) : "",
    }));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writePo({ ...merged, entries }));
  }
  return plan;
}

/** A brand's folder whose fonts have the letters of Arabic, which the edition's own lack. */
function arabicBrand(into: string): string {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(into, { recursive: true });
  for (const [style, weight] of Object.entries({ regular: 400, bold: 700, italic: 400 })) {
    const font = `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff2`;
    cpSync(resolve(font), join(into, `${style}.woff2`));
  }
  return into;
}

/** Texts that stand inside each other, so that both languages do. */
const translated = [
  "Editors’ note, {date}:",
  "Who takes part where",
  "two pupils",
  "one librarian",
];
const untranslated = [
  "two guardians",
  "304/2019 is an amending act. The link leads to the Schools Act, 88/2011.",
];

/** Every second text, by its length: whatever is added elsewhere, it stays so. */
const isTranslated = (entry: PoEntry): boolean =>
  translated.includes(entry.source) ||
  (entry.source.length % 2 === 0 && !hasForms(entry) && !untranslated.includes(entry.source));

/** Plurals are written in forms of their own. */
const hasForms = ({ source }: PoEntry): boolean => /\{\w+, /.test(source);

const letters = "ابجدهوزحطيكلمنسعفصقرشتثخذض";

/**
 * The text in Arabic letters, one for one; what must stay as it is stays: placeholders, addresses and
 * codes of languages. Quotation marks, which each language has its own of, are left out.
 */
function inArabicLetters(source: string): string {
  return source
    .split(/(\{[^}]*\}|\]\([^)]*\))/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/["“”„«»]/g, "").replace(/[a-z]/gi, inArabic),
    )
    .join("");
}

const inArabic = (letter: string): string =>
  letters[letter.toLowerCase().charCodeAt(0) - "a".charCodeAt(0)] ?? letter;

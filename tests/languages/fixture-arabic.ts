/** The examples' plan with a further language that is written from right to left, for tests. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readFolder } from "../../src/language/catalogue/folder.ts";
import { type PoEntry, writePo } from "../../src/language/catalogue/po-file.ts";
import { addArabicFonts, examplePlan, withEdit } from "../../src/plan/fixture/small-plan.ts";
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

/** What a build is told: a folder of data. */
export interface ArabicPlan {
  data: string;
}

/** What is said of a language that readers are led to, and that has letters of its own. */
const published = "    published: true\n    fonts: { regular: regular.woff2, bold: bold.woff2 }\n";

/**
 * The examples' plan and Arabic, of which nothing is translated.
 * @param into folder that is made, which whoever calls removes
 * @param more further lines of the language's entry
 */
export function untranslatedArabic(into: string, more = ""): ArabicPlan {
  const data = examplePlan(join(into, "data"));
  withEdit(data, "site.yaml", "\ntheme:", `${language}${more}\ntheme:`);
  return { data };
}

/** The same with every second text of plan and program in Arabic letters, with fonts for them, and published. */
export function halfArabic(into: string): ArabicPlan {
  const plan = untranslatedArabic(into, published);
  addArabicFonts(plan.data);
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

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { addArabicFonts, examplePlan, smallPlan, withEdit } from "../plan/fixture/small-plan.ts";
import { formatProblem } from "../plan/problem.ts";
import { subjects } from "../subjects/index.ts";
import { loadPlan } from "../subjects/load-plan.ts";
import { outOfDate } from "./catalogue/changes.ts";
import { readFolder } from "./catalogue/folder.ts";
import { loadCatalogues } from "./catalogue/load.ts";
import { type PoFile, writePo } from "./catalogue/po-file.ts";
import { ownWords } from "./catalogue.ts";
import { localizePlan } from "./edition.ts";

function temporaryFolder(t: ExecutionContext): string {
  const folder = mkdtempSync(join(tmpdir(), "catalogues-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "data");
}

function loaded(folder: string) {
  const result = loadPlan(folder);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  const { catalogues } = readFolder(folder, result.plan, result.sources, subjects);
  return { ...result, catalogues };
}

/** Does what `npm run translate` does; `edit` then stands for the translators. */
function translate(folder: string, edit: (po: PoFile) => PoFile = (po) => po): void {
  for (const { path, merged } of loaded(folder).catalogues) {
    if (!merged) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writePo(edit(merged)));
  }
}

/** Every text translated by itself: placeholders, links and emphasis are then right, lists of words are not. */
const allTranslated = (po: PoFile): PoFile => ({
  ...po,
  entries: po.entries.map((entry) => ({
    ...entry,
    translation: entry.source.replace(/["“”„«»]/g, ""),
    isFuzzy: false,
    previous: undefined,
  })),
});

function edition(folder: string, language: string) {
  const { plan, sources } = loaded(folder);
  const result = loadCatalogues(folder, plan, sources, subjects);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return {
    ...localizePlan(
      plan,
      language,
      subjects,
      result.catalogues.get(language) ?? ownWords,
      result.words.get(language),
    ),
    status: result.status.get(language),
  };
}

test("one changed text is fuzzy with its previous wording, shown in the plan's language, and one fallback", (t) => {
  const folder = smallPlan(temporaryFolder(t));
  translate(folder, allTranslated);
  t.deepEqual(edition(folder, "es").fallbacks, []);

  const previous = "Who has not asked for a book yet?";
  const now = "Who has not yet asked for any book?";
  withEdit(folder, "principles.yaml", previous, now);
  const [ofPlan] = loaded(folder).catalogues;
  t.deepEqual(ofPlan && outOfDate({ ...ofPlan, shown: "x.po" }).slice(0, 1), [
    "x.po: 1 text is changed, e.g. principles.yaml:shared-shelves.question",
  ]);
  translate(folder);

  const po = readFileSync(join(folder, "translations", "es.po"), "utf8");
  t.true(po.includes(`#, fuzzy\n#| msgid "${previous}"\nmsgid "${now}"\nmsgstr "${previous}"\n`));
  const { plan, fallbacks, status } = edition(folder, "es");
  t.deepEqual(plan.principles?.principles[0]?.question, {
    html: `<span lang="en" class="fallback">${now}</span>`,
    plain: now,
    lang: "en",
    isFallback: true,
  });
  t.deepEqual(fallbacks, [now]);
  t.is(status?.fuzzy, 1);
  t.is(status?.missing, 0);
  t.deepEqual(edition(folder, "en").fallbacks, []);
  t.is(edition(folder, "en").plan.principles?.principles[0]?.question?.html, now);
});

test("translating again right away changes no byte, and nothing is out of date", (t) => {
  const folder = examplePlan(temporaryFolder(t));
  translate(folder, allTranslated);
  // A flag follows the marks of a translation, and these have just lost theirs.
  translate(folder);
  const path = join(folder, "translations", "sv.po");
  const once = readFileSync(path, "utf8");
  translate(folder);
  t.is(readFileSync(path, "utf8"), once);
  t.deepEqual(loaded(folder).catalogues.flatMap(outOfDate), []);
});

test("a catalogue that another editor folded differently is still up to date", (t) => {
  const folder = examplePlan(temporaryFolder(t));
  translate(folder, allTranslated);
  const path = join(folder, "translations", "sv.po");
  writeFileSync(path, readFileSync(path, "utf8").replaceAll('"\n"', "").replaceAll("\n#: ", " "));
  t.deepEqual(loaded(folder).catalogues.flatMap(outOfDate), []);
});

test("a language without a catalogue falls back throughout, and is only out of date", (t) => {
  const folder = smallPlan(temporaryFolder(t));
  const { plan, fallbacks, status } = edition(folder, "es");
  t.is(plan.plan.title.html, `<span lang="en" class="fallback">Readers' Say</span>`);
  const { catalogues } = loaded(folder);
  const texts = catalogues.flatMap(({ merged }) => merged?.entries ?? []);
  t.is(new Set(texts.map(({ source }) => source)).size, fallbacks.length);
  t.is(status?.missing, catalogues[0]?.merged?.entries.length);
  t.deepEqual(
    catalogues.flatMap(outOfDate),
    catalogues.map(({ shown }) => `${shown}: there is no catalogue yet`),
  );
  t.deepEqual(
    catalogues.map(({ name }) => name),
    ["es", "interface.es"],
  );
});

test("what is new, gone or moved to another thing is named with a place", (t) => {
  const folder = smallPlan(temporaryFolder(t));
  translate(folder);
  const told = () =>
    loaded(folder).catalogues.flatMap((each) => outOfDate({ ...each, shown: `${each.name}.po` }));
  withEdit(folder, "channels.yaml", "id: reading-circle", "id: circle");
  t.deepEqual(told(), ["es.po: places or comments have changed, e.g. channels.yaml:circle.text"]);
  withEdit(folder, "channels.yaml", "Suggestions", "Everything that readers propose");
  t.deepEqual(told(), [
    "es.po: 1 text is new, e.g. channels.yaml:suggestion.name",
    "es.po: 1 text is no longer in the data, e.g. channels.yaml:suggestion.name",
  ]);
});

test("lines and lists of the data may grow without a change of any other entry", (t) => {
  const folder = smallPlan(temporaryFolder(t));
  translate(folder, allTranslated);
  const path = join(folder, "translations", "es.po");
  const before = readFileSync(path, "utf8");
  withEdit(folder, "channels.yaml", "levels:\n", "# Levels.\n\nlevels:\n");
  t.deepEqual(loaded(folder).catalogues.flatMap(outOfDate), []);
  const added = "          - id: visits\n            text: Come and see us\n";
  withEdit(
    folder,
    "channels.yaml",
    "          - id: open-board\n",
    `${added}          - id: open-board\n`,
  );
  translate(folder);
  const entry = /#: channels\.yaml:visits\.text\n#\. .*\nmsgid "Come and see us"\nmsgstr ""\n\n/;
  t.regex(readFileSync(path, "utf8"), entry);
  t.is(readFileSync(path, "utf8").replace(entry, ""), before);
});

test("a catalogue of a language that the site does not have is a problem", (t) => {
  const folder = smallPlan(temporaryFolder(t));
  translate(folder);
  writeFileSync(join(folder, "translations", "en.po"), "");
  const { plan, sources } = loaded(folder);
  const result = loadCatalogues(folder, plan, sources, subjects);
  t.deepEqual(result.ok ? [] : result.problems.map(({ file: _, ...problem }) => problem), [
    {
      line: 1,
      column: 1,
      code: "unknown-catalogue",
      message: "en.po is not the catalogue of another language of the site.",
      fix: 'Did you mean "es.po"?',
    },
  ]);
});

test("what a translation has lost keeps the edition from being made", (t) => {
  const folder = smallPlan(temporaryFolder(t));
  translate(folder, allTranslated);
  withEdit(folder, "translations/es.po", 'msgstr "What we do {period}"', 'msgstr "Qué hacemos"');
  const { plan, sources } = loaded(folder);
  const result = loadCatalogues(folder, plan, sources, subjects);
  t.deepEqual(result.ok ? [] : result.problems.map(({ code, message }) => ({ code, message })), [
    { code: "lost-placeholder", message: "The translation has lost {period}." },
  ]);
});

test("a fourth, right-to-left language takes one entry in site.yaml and one catalogue", (t) => {
  const folder = smallPlan(temporaryFolder(t));
  addArabicFonts(folder);
  withEdit(
    folder,
    "site.yaml",
    "deck_file: voz-lectora, in_language: in Spanish, published: true }\n",
    "deck_file: voz-lectora, in_language: in Spanish, published: true }\n  - { code: ar, name: العربية, locale: ar-EG, direction: rtl, dates: long, deck_file: ra-y, in_language: in Arabic, fonts: { regular: regular.woff2, bold: bold.woff2 } }\n",
  );
  translate(folder, (po) => ({
    ...po,
    entries: po.entries.map((entry) => ({
      ...entry,
      translation: entry.source === "What we do {period}" ? "ما نفعله {period}" : "",
    })),
  }));
  for (const name of ["es.po", "interface.es.po"]) rmSync(join(folder, "translations", name));
  const { plan, written } = edition(folder, "ar");
  const [principle] = plan.principles?.principles ?? [];
  const period = { start: 2031, end: 2032 };
  t.is(
    principle?.priorities?.title({ period: ({ period: written }) => written(period) }).html,
    "ما نفعله ٢٠٣١–٢٠٣٢",
  );
  t.is(
    principle?.question?.html,
    '<span lang="en" class="fallback" dir="auto">Who has not asked for a book yet?</span>',
  );
  t.is(written(({ day }) => day("2031-03-01")).html, "١ مارس ٢٠٣١");
});

/** Long words of headings: divided as the plan's list says on pages, whole everywhere else, and listed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { smallPlan, withEdit } from "../../plan/fixture/small-plan.ts";
import { formatProblem } from "../../plan/problem.ts";
import { loadEditions } from "../editions.ts";
import { fixtureEdition } from "../../publish/fixture-edition.ts";
import { headingWords } from "./heading-words.ts";

const list = (folder: string, ...entries: string[]) =>
  writeFileSync(
    join(folder, "word-division.yaml"),
    `compounds:\n  en:\n${entries.map((entry) => `    - ${entry}\n`).join("")}`,
  );

/** The small plan with a long word in a heading that is no link, and one in a text. */
function longPlan(folder: string): string {
  withEdit(
    folder,
    "principles.yaml",
    "title: Principles of the district",
    "title: Bookkeepingmachinery of the district",
  );
  withEdit(
    folder,
    "channels.yaml",
    "text: The reading circle",
    "text: The bookkeepingmachinery circle",
  );
  return folder;
}

test("words are divided in headings, and whole in titles, links, names, texts and the deck", async (t) => {
  using edition = fixtureEdition();
  longPlan(edition.data);
  list(edition.data, "book|keeping|mach");
  t.true((await edition.build()).ok);
  const pages = [
    "en/principles/index.html",
    "en/whole-plan/index.html",
    "es/principios/index.html",
  ];
  const $ = edition.page("en/principles/index.html");
  const divided = $("h2").filter((_, element) => $(element).text().includes("\u00ad"));
  t.is(divided.length, 1);
  t.true(divided.text().startsWith("Book\u00adkeeping\u00admachinery"));
  divided.remove();
  t.false($.html().includes("\u00ad"));
  for (const file of pages.slice(1)) t.false(edition.text(file).includes("\u00ad"), file);
  t.false(edition.text("en/plan.json").includes("\u00ad"));
});

async function wordsWith(t: ExecutionContext, ...entries: string[]) {
  const temporary = mkdtempSync(join(tmpdir(), "words-"));
  t.teardown(() => rmSync(temporary, { recursive: true }));
  const folder = longPlan(smallPlan(join(temporary, "data")));
  if (entries.length > 0) list(folder, ...entries);
  const loaded = loadEditions(folder, undefined);
  return loaded.ok
    ? (await headingWords(loaded)).filter(({ word }) => /^book/i.test(word))
    : loaded.problems.map((problem) => formatProblem(problem).replace(/^.*\/data\//, ""));
}

test("a long word of a heading without an entry is listed, with its heading and page", async (t) => {
  t.like(await wordsWith(t), [
    { language: "en", word: "Bookkeepingmachinery", isUnlisted: true, address: "/en/principles/" },
  ]);
  t.like(await wordsWith(t, "book|keep"), [{ word: "Book|keepingmachinery", isUnlisted: false }]);
  t.deepEqual(await wordsWith(t, "bookkeep"), []);
});

test("an entry that fits no word, stands twice or is none is a problem with its line", async (t) => {
  t.deepEqual(await wordsWith(t, "book|keeping", "book|keepers", "bookkeep|ing"), [
    'word-division.yaml:4:7  unused-division  No word of the edition in en begins with "bookkeepers". Did you mean "bookkeeping"? If not, remove it.',
    'word-division.yaml:5:7  duplicate-division  "bookkeeping" already stands on line 3. Remove one of the two.',
  ]);
  t.deepEqual(await wordsWith(t, "Book|keeping", "book||keeping"), [
    'word-division.yaml:3:7  bad-compound  "Book|keeping" is not a word with its joints. Write it in small letters, with | at each joint, e.g. osallisuus|suunnitelma.',
    'word-division.yaml:4:7  bad-compound  "book||keeping" is not a word with its joints. Write it in small letters, with | at each joint, e.g. osallisuus|suunnitelma.',
  ]);
});

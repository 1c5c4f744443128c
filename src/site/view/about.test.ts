/** The page about the edition names what each note is about, and leads there and to the act itself. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { examplePlan } from "../../plan/fixture/small-plan.ts";
import { formatProblem } from "../../plan/problem.ts";
import { loadEditions } from "../../publish/editions.ts";
import { pagesOf } from "../page.ts";
import { placesOf } from "../places.ts";
import { slidesOf } from "../slide.ts";
import { aboutView } from "./about.ts";

function viewIn(t: ExecutionContext, copyPlan: (into: string) => string, language: string) {
  const parent = mkdtempSync(join(tmpdir(), "about-"));
  t.teardown(() => rmSync(parent, { recursive: true, force: true }));
  const loaded = loadEditions(copyPlan(join(parent, "data")), undefined);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  const edition = loaded.editions.find((one) => one.language.code === language);
  if (!edition) throw new Error("There is no edition.");
  const pages = pagesOf(edition);
  return aboutView(edition, pages, slidesOf(edition), placesOf(edition, pages));
}

for (const language of ["en", "sv"]) {
  test(`${language}: every note names and links what it is about`, (t) => {
    const { notes } = viewIn(t, examplePlan, language);
    t.true(notes.length >= 4);
    t.deepEqual(
      notes.filter(({ about }) => !about?.words.plain.trim()).map(({ id }) => id),
      [],
    );
  });
}

test("a note on an event of the survey names the event as its page does", (t) => {
  const { notes } = viewIn(t, examplePlan, "en");
  const about = notes.find(({ id }) => id === "note-open-survey")?.about;
  t.is(about?.words.plain, "Online survey: Open survey until 30 September 2030");
  t.is(about?.address, "/en/basis/survey/#open-survey");
});

test("beside a note on an act whose link leads to another act stands that link to the register", (t) => {
  const { notes } = viewIn(t, examplePlan, "sv");
  t.deepEqual(
    notes.flatMap(({ register }) => (register ? [[register.words.plain, register.address]] : [])),
    [["Skollagen i författningsregistret", "https://acts.example.org/sv/2011/88"]],
  );
});

test("a note about a page as a whole leads to the page", (t) => {
  const { notes } = viewIn(t, examplePlan, "en");
  const note = notes.find(({ id }) => id === "note-definitions");
  t.is(note?.about?.address, "/en/basis/definitions/");
  t.is(note?.about?.words.plain, "What is a say?");
  t.is(note?.register, undefined);
});

/** The page about the edition names what each note is about, and leads there and to the act itself. */
import test from "ava";
import { examplePlan, withEdit } from "../../plan/fixture/small-plan.ts";
import { aroundIn } from "../../subjects/fixture/around.ts";
import { aboutView } from "./about.ts";

function viewIn(copyPlan: (into: string) => string, language: string) {
  const { around, slides } = aroundIn(copyPlan, language);
  return aboutView(around, slides);
}

for (const language of ["en", "sv"]) {
  test(`${language}: every note names and links what it is about`, (t) => {
    const { notes } = viewIn(examplePlan, language);
    t.true(notes.length >= 4);
    t.deepEqual(
      notes.filter(({ about }) => !about?.words.plain.trim()).map(({ id }) => id),
      [],
    );
  });
}

test("a note on an event of the survey names the event as its page does", (t) => {
  const { notes } = viewIn(examplePlan, "en");
  const about = notes.find(({ id }) => id === "note-open-survey")?.about;
  t.is(about?.words.plain, "Online survey: Open survey until 30 September 2030");
  t.is(about?.address, "/en/basis/survey/#open-survey");
});

test("beside a note on an act whose link leads to another act stands that link to the register", (t) => {
  const { notes } = viewIn(examplePlan, "sv");
  t.deepEqual(
    notes.flatMap(({ register }) => (register ? [[register.words.plain, register.address]] : [])),
    [["Skollagen i författningsregistret", "https://acts.example.org/sv/2011/88"]],
  );
});

test("a note about a page as a whole leads to the page", (t) => {
  const { notes } = viewIn(examplePlan, "en");
  const note = notes.find(({ id }) => id === "note-definitions");
  t.is(note?.about?.address, "/en/basis/definitions/");
  t.is(note?.about?.words.plain, "What is a say?");
  t.is(note?.register, undefined);
});

for (const [year, isSaid] of [
  ["2034", false],
  ["2035", true],
] as const) {
  test(`in ${year} a rule for the time after the period is ${isSaid ? "" : "not "}said`, (t) => {
    const { general } = viewIn((into) => {
      const folder = examplePlan(into);
      const rule = "  - { id: after-period, when: period-over, text: The cover says so. }\n";
      withEdit(folder, "editorial.yaml", "general:\n", `general:\n${rule}`);
      withEdit(folder, "plan.yaml", "  date: 2031", `  date: ${year}`);
      return folder;
    }, "en");
    t.is(
      general.some(({ id }) => id === "after-period"),
      isSaid,
    );
  });
}

/** The page about the edition names what each note is about, and leads there and to the act itself. */
import test from "ava";
import { projectPlan } from "../../plan/fixture/small-plan.ts";
import { aroundIn } from "../../subjects/fixture/around.ts";
import { aboutView } from "./about.ts";

function viewIn(copyPlan: (into: string) => string, language: string) {
  const { around, slides } = aroundIn(copyPlan, language);
  return aboutView(around, slides);
}

for (const language of ["fi", "sv", "en"]) {
  test(`${language}: every note names and links what it is about`, (t) => {
    const { notes } = viewIn(projectPlan, language);
    t.true(notes.length >= 6);
    t.deepEqual(
      notes.filter(({ about }) => !about?.words.plain.trim()).map(({ id }) => id),
      [],
    );
  });
}

test("notes on events of the survey name the event as its page does", (t) => {
  const { notes } = viewIn(projectPlan, "fi");
  const links = new Map(notes.map(({ id, about }) => [id, about]));
  t.is(links.get("note-management-seminar")?.words.plain, "Johdon seminaari: 11.9.2019");
  t.is(links.get("note-management-seminar")?.address, "/fi/perusta/kartoitus/#management-seminar");
  t.is(
    links.get("note-open-workshop")?.words.plain,
    "Avoin kommentointityöpaja – aikaisempien osallisuuspajojen purku: 17.9.2019",
  );
});

test("beside a note on an act whose link leads to another act stands that link to Finlex", (t) => {
  const { notes } = viewIn(projectPlan, "sv");
  t.deepEqual(
    notes.flatMap(({ register }) => register?.address ?? []),
    [
      "https://www.finlex.fi/sv/lagstiftning/1986/609",
      "https://www.finlex.fi/sv/lagstiftning/1998/628",
      "https://www.finlex.fi/sv/lagstiftning/2018/714",
    ],
  );
});

test("a note about a page as a whole leads to the page", (t) => {
  const { notes } = viewIn(projectPlan, "en");
  const note = notes.find(({ id }) => id === "note-swedish-definitions");
  t.deepEqual(note?.about, {
    words: note?.about?.words,
    address: "/en/basis/definitions/",
  });
  t.is(note?.about?.words.plain, "Definitions of participation");
  t.is(note?.register, undefined);
});

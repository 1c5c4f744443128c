/** Every subject finds what it says that the search finds of it, and all of that has a place. */
import { join } from "node:path";
import test from "ava";
import { collectRelations } from "../plan/problems/relations.ts";
import { examplePlan } from "../plan/fixture/small-plan.ts";
import { aroundIn } from "./fixture/around.ts";
import { subjects } from "./index.ts";
import { readFolder } from "../plan/read-folder.ts";
import { filesOf } from "../plan/schema/files.ts";
import type { PlanSubject } from "../plan/subject.ts";

const { around } = aroundIn(examplePlan, "sv");
const records = around.records();
const example = join(import.meta.dirname, "../../examples/skerrby");
const files = [...readFolder(example, filesOf(subjects)).sources.values()];
const { declared } = collectRelations(files.map((yaml) => ({ yaml, schema: yaml.schema })));
const all: readonly PlanSubject[] = subjects;

for (const { name, searched = [] } of all)
  test(`${name}: each thing of a kind that is found has one record`, (t) => {
    const wanted = searched.flatMap((kind) => [...(declared.get(kind)?.keys() ?? [])]);
    const found = records.map(({ id }) => id).filter((id) => wanted.includes(id));
    t.deepEqual(found.toSorted(), wanted.toSorted());
  });

test("what has a record is of a kind that is said to be found, or a page", (t) => {
  const kinds = ["page", ...all.flatMap(({ searched = [] }) => searched)];
  const ids = new Set(kinds.flatMap((kind) => [...(declared.get(kind)?.keys() ?? [])]));
  t.deepEqual(
    records.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    [],
  );
});

test("each record leads to one place, in the words of its language", (t) => {
  t.is(new Set(records.map(({ address }) => address)).size, records.length);
  t.true(records.every(({ address }) => address.startsWith("/sv/")));
  const channel = records.find(({ id }) => id === "slip-for-books");
  t.like(channel, { address: "/sv/kanaler/bibliotek/#slip-for-books" });
  t.deepEqual(
    channel?.trail.map(({ plain }) => plain),
    ["Kanaler", "Bibliotek"],
  );
  t.is(channel?.level?.id, "libraries");
  t.deepEqual(
    channel?.audiences?.map(({ id }) => id),
    ["pupils", "guardians"],
  );
});

test("the editors' words are those of the language, of whatever they name", (t) => {
  t.deepEqual(records.find(({ id }) => id === "guardians")?.asked, ["förälder", "mamma", "pappa"]);
  t.deepEqual(records.find(({ id }) => id === "interpreters")?.asked, []);
});

test("the editors' notes about a thing are found with it, marked as theirs", (t) => {
  const noted = records.filter(({ id }) => around.notesAbout(id).length > 0);
  t.true(noted.length > 0);
  for (const { id, text } of noted)
    for (const note of around.notesAbout(id))
      t.true(
        text.some(({ plain }) => plain === `${note.lead.plain} ${note.text.plain}`),
        id,
      );
});

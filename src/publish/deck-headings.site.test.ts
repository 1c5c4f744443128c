/** The headings of the deck go down by one level at a time, with sections, without them, and before the first. */
import { rmSync } from "node:fs";
import test from "ava";
import { examplePlan, withEdit } from "../plan/fixture/small-plan.ts";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";

/** Levels of the headings of each slide, in their order. */
async function levelsOf(edition: FixtureEdition): Promise<Map<string, number[]>> {
  const outcome = await edition.build();
  if (!outcome.ok) throw new Error("The plan has problems.");
  const $ = edition.page("en/whole-plan/index.html");
  return new Map(
    $(".slide")
      .toArray()
      .map((slide) => [
        $(slide).attr("data-slide") ?? "",
        $(slide)
          .find("h1, h2, h3, h4, h5, h6")
          .toArray()
          .map(({ tagName }) => Number(tagName.slice(1))),
      ]),
  );
}

function skips(levels: ReadonlyMap<string, number[]>): number[][] {
  const all = [0, ...[...levels.values()].flat()];
  return all.flatMap((level, index) => {
    const before = all[index - 1] ?? level;
    return level > before + 1 ? [[before, level]] : [];
  });
}

test("a deck without sections leaves out no level", async (t) => {
  using edition = fixtureEdition();
  const levels = await levelsOf(edition);
  t.deepEqual(skips(levels), []);
  t.deepEqual(levels.get("opening"), [1]);
  t.deepEqual(levels.get("in-the-branches")?.slice(0, 2), [2, 3]);
});

test("a slide before the first section stands as high as a section", async (t) => {
  using edition = fixtureEdition();
  withEdit(
    edition.data,
    "deck.yaml",
    "  - { id: in-the-branches",
    "  - { id: ways, layout: section, title: Ways }\n  - { id: in-the-branches",
  );
  const levels = await levelsOf(edition);
  t.deepEqual(skips(levels), []);
  t.deepEqual(levels.get("two-principles")?.[0], 2);
  t.deepEqual(levels.get("ways"), [2]);
  t.deepEqual(levels.get("in-the-branches")?.slice(0, 2), [3, 4]);
});

for (const sections of ["with sections", "without sections"])
  test(`slides of every subject, ${sections}, leave out no level`, async (t) => {
    using edition = fixtureEdition();
    rmSync(edition.data, { recursive: true });
    examplePlan(edition.data);
    if (sections === "without sections")
      for (const section of [
        "  - { id: basis, layout: section, title: What the plan rests on }\n",
        "  - { id: our-principles, layout: section, title: Our principles }\n",
      ])
        withEdit(edition.data, "deck.yaml", section, "");
    const levels = await levelsOf(edition);
    t.true(levels.size >= 15);
    t.deepEqual(skips(levels), []);
  });

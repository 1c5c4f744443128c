import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "ava";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";

/** `current` beside the plan, which leads to `releases/7`. */
function link({ out }: FixtureEdition): { current: string; release: string } {
  const above = dirname(out);
  mkdirSync(join(above, "releases"));
  const current = join(above, "current");
  symlinkSync("releases/7", current);
  return { current, release: join(above, "releases/7") };
}

test("what a link leads to is replaced, and the link stays", async (t) => {
  using edition = fixtureEdition();
  const { current, release } = link(edition);
  // First it leads to nothing yet, then to an edition.
  for (const languages of [["en"], ["en", "es"]]) {
    t.true((await edition.build({ out: current, languages })).ok);
    t.true(lstatSync(current).isSymbolicLink());
    t.is(readlinkSync(current), "releases/7");
    t.deepEqual(readManifest(release)?.languages, languages);
  }
  t.deepEqual(readdirSync(dirname(release)), ["7"]);
  t.deepEqual(readdirSync(dirname(current)).sort(), ["current", "plan", "releases"]);
});

test("links that lead in a circle are told", async (t) => {
  using edition = fixtureEdition();
  const other = join(dirname(edition.out), "other");
  symlinkSync(other, edition.out);
  symlinkSync(edition.out, other);
  await t.throwsAsync(edition.build(), { code: "ELOOP" });
  t.false(existsSync(edition.out));
});

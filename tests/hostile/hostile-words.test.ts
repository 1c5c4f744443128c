/** Hostile texts in the catalogue of the program's own words: shown letter for letter, never obeyed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { filesOf } from "../../src/plan/schema/files.ts";
import { subjects } from "../../src/subjects/index.ts";
import { compareEditions, readHarmless } from "./compare-editions.ts";
import { openStage } from "./hostile-editions.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { writeWords } from "./hostile-words.ts";
import { buildsFor } from "./place-texts.ts";

test("every text in every word of the program is shown letter for letter and never obeyed", async (t) => {
  t.timeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), "hostile-words-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const [without, hostile] = [join(folder, "without"), join(folder, "hostile")];
  const stage = openStage(join(folder, "data"), filesOf(subjects));
  await writeWords(stage, undefined, without);
  const expected = readHarmless(without);
  const faults: string[] = [];
  const words = new Set<string>();
  let shown = 0;
  for (let build = 0; build < buildsFor(hostileTexts); build++) {
    const { readings, counts } = await writeWords(stage, build, hostile);
    const compared = compareEditions(expected, hostile, { readings, data: readings });
    faults.push(...compared.faults.map((fault) => `${build}: ${fault}`));
    for (const word of compared.met.get(".html") ?? []) {
      const count = counts.get(word) ?? 0;
      if (count > 0) words.add(word);
      shown += count;
    }
  }
  t.log(
    `${hostileTexts.length} texts × ${words.size} words: shown ${shown} times; lost, obeyed or broken out: ${faults.length}.`,
  );
  t.deepEqual(faults.slice(0, 20), []);
  t.true(words.size > 80);
});

/** Thousands of mutations are judged, and the law finds what breaks it. */
import test from "ava";
import { loadEditions } from "../outputs/editions.ts";
import type { Problem } from "../plan/problem.ts";
import { contextsOf } from "../site/context.ts";
import { BASES, filesOfBase } from "./bases.ts";
import { BrokenLaw } from "./broken-law.ts";
import { judgeEdition } from "./judge-edition.ts";
import { judgePages, shownPlaces } from "./judge-pages.ts";
import { judgeProblems } from "./judge-problems.ts";
import { KINDS } from "./mutation.ts";
import { runBlock } from "./run-block.ts";
import { summaryOf } from "./summary.ts";
import type { Tally } from "./tally.ts";
import { Court } from "./trial.ts";
import { openWorkspace } from "./workspace.ts";

const court = new Court();
test.after.always(() => court[Symbol.dispose]());

const none = { edition: 0, pages: 0, site: 0, deck: 0 };

/** How many mutations, and none of them broke the law. */
function held(tally: Tally): string {
  return tally.failures.length > 0 ? summaryOf(tally).join("\n") : "";
}

test.serial(
  "the law holds, whatever becomes of bytes, YAML, meaning, catalogues, words and brands",
  async (t) => {
    t.timeout(240_000);
    const tally = await runBlock(
      court,
      { seed: 2031, runs: 1_400, depths: { ...none, edition: 1 } },
      new Set(),
    );
    t.is(held(tally), "");
    const mutations = Object.values(tally.kinds).reduce((sum, times) => sum + times, 0);
    t.true(mutations >= 2_000, `${mutations} mutations`);
    for (const kind of KINDS) t.true((tally.kinds[kind] ?? 0) > 0, kind);
    t.true(tally.accepted > 100 && tally.refused > 500);
    t.true(Object.keys(tally.codes).length > 40);
    t.log(`${mutations} mutations, ${tally.refused} plans refused, ${tally.accepted} accepted`);
  },
);

test.serial(
  "every text of an accepted plan stands on its pages, rendered and published",
  async (t) => {
    t.timeout(240_000);
    for (const [depth, runs] of [
      ["pages", 60],
      ["site", 16],
    ] as const) {
      const tally = await runBlock(
        court,
        { seed: 7, runs, depths: { ...none, [depth]: 1 } },
        new Set(),
      );
      t.is(held(tally), "");
      t.true((tally.followed[depth] ?? 0) > 0, depth);
    }
  },
);

test("the same seed draws the same trials, and a failure's path one of them", async (t) => {
  const run = () =>
    runBlock(court, { seed: 3, runs: 20, depths: { ...none, edition: 1 } }, new Set());
  const { ms: _, peak: __, slowest, ...one } = await run();
  const { ms: ___, peak: ____, slowest: _____, ...other } = await run();
  t.deepEqual(one, other);
  const { path, seed } = slowest;
  const again = await runBlock(
    court,
    { seed, runs: 1, depths: { ...none, edition: 1 }, path },
    new Set(),
  );
  t.is(again.trials, 1);
});

/** A sound plan, loaded. */
function sound(base: (typeof BASES)[number]) {
  const files = filesOfBase(base);
  using workspace = openWorkspace();
  workspace.put(files);
  const loaded = loadEditions(workspace.data, undefined);
  if (!loaded.ok) throw new Error(`${base} has problems.`);
  return { files, loaded };
}

const broken = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof BrokenLaw ? error.law : error;
  }
  return undefined;
};

for (const base of BASES) {
  test(`the plan that is mutated is sound: ${base}`, (t) => {
    const { files, loaded } = sound(base);
    const { all } = judgeEdition(loaded, files);
    t.true(shownPlaces(loaded, all).size > 10);
  });
}

test("a problem must lead to a place, by a known code, in a line that can be shown", (t) => {
  const problem: Problem = {
    ...{ file: import.meta.filename, line: 1, column: 1, code: "unknown-key" },
    ...{ message: '"a" is not a key here.', fix: "" },
  };
  const lawOf = (change: Partial<Problem>) =>
    broken(() => judgeProblems([{ ...problem, ...change }]));
  t.is(lawOf({}), undefined);
  t.is(
    broken(() => judgeProblems([])),
    "no-problem",
  );
  t.is(lawOf({ line: 100_000 }), "place");
  t.is(lawOf({ column: 0 }), "place");
  t.is(lawOf({ column: 10_000 }), "place");
  t.is(lawOf({ file: "nowhere.yaml" }), "place");
  t.is(lawOf({ code: "undefined" }), "code");
  t.is(lawOf({ code: "no-such-code-anywhere".replace("such", "known") }), "code");
  t.is(lawOf({ message: "It is undefined." }), "message");
  t.is(lawOf({ message: "" }), "message");
});

test("a value that the plan lacks, a text that the pages lack and an address out of place are found", (t) => {
  const { files, loaded } = sound("small");
  const other = new Map(files).set(
    "plan.yaml",
    Buffer.from(String(files.get("plan.yaml")).replace("Maple Valley\n", "Birch Valley\n")),
  );
  t.is(
    broken(() => judgeEdition(loaded, other)),
    "silent-loss",
  );
  const all = loaded.editions.flatMap(contextsOf);
  const places = shownPlaces(loaded, all);
  t.is(
    broken(() => judgePages(loaded, all, places)),
    undefined,
  );
  const without = all.filter(({ current }) => !/^(whole-plan|principle)$/.test(current.layout));
  t.is(
    broken(() => judgePages(loaded, without, places)),
    "lost-text",
  );
});

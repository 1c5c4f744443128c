/** A long run counts in blocks, and is taken up again where it ended. */
import test from "ava";
import { fuzz, type Progress } from "./fuzz.ts";
import { summaryOf } from "./summary.ts";
import { noTally } from "./tally.ts";

test("processes of their own run the blocks, and what is done is not run again", async (t) => {
  t.timeout(120_000);
  const progress: Progress = { seed: 5, done: [], tally: noTally() };
  const told: number[] = [];
  const options = {
    ...{ seed: 5, runs: 270, workers: 1, depths: { edition: 1, pages: 0, site: 0, deck: 0 } },
    onBlock: ({ tally }: Progress) => told.push(tally.trials),
  };
  await fuzz(options, progress);
  t.deepEqual(told, [250, 270]);
  t.deepEqual(progress.done, [0, 1]);
  t.is(progress.tally.accepted + progress.tally.refused, 270);
  await fuzz(options, progress);
  t.is(progress.tally.trials, 270);
  t.regex(
    summaryOf(progress.tally).join("\n"),
    /^270 trials, [\s\S]*The law held in every trial\.$/,
  );
});

import test from "ava";
import type { EditionCheck } from "../check.ts";
import { goodFiles } from "../fixture/good-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import { complete } from "../files/complete.ts";
import { examineEdition } from "./examine-files.ts";

test("between one check and the next the process hears of signals", async (t) => {
  using written = writeEdition(goodFiles());
  let heard = 0;
  const heardBefore: number[] = [];
  const checks = [1, 2, 3].map(
    (): EditionCheck => ({
      ...complete,
      faults: () => {
        heardBefore.push(heard);
        setImmediate(() => {
          heard += 1;
        });
        return [];
      },
    }),
  );
  await examineEdition(written.edition, checks);
  t.deepEqual(heardBefore, [0, 1, 2]);
});

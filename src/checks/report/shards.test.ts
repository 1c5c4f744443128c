import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { findingFor } from "../fixture/finding.ts";
import { goodFiles } from "../fixture/good-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import type { Result } from "../results/result.ts";
import { isInShard } from "../run/shard.ts";
import { subjectsOf } from "../run/subjects.ts";
import { mergeShards, writeShard } from "./shards.ts";

const picture = "0123456789abcdef.png";

const place = () => {
  const folder = mkdtempSync(join(tmpdir(), "shards-"));
  const pictures = mkdtempSync(join(tmpdir(), "pictures-"));
  writeFileSync(join(pictures, picture), "picture");
  const dispose = () => {
    rmSync(folder, { recursive: true });
    rmSync(pictures, { recursive: true });
  };
  return { folder, pictures, [Symbol.dispose]: dispose };
};

const resultsIn = (subjects: readonly string[]): Result[] =>
  subjects.map((subject) => ({ subject, ran: ["reflow"], findings: [findingFor({ picture })] }));

test("all shards of an edition are joined to what one run would have found", (t) => {
  using places = place();
  using written = writeEdition(goodFiles());
  const { edition } = written;
  const all = resultsIn(subjectsOf(edition));
  for (const index of [1, 2]) {
    const shard = { index, of: 2 };
    writeShard(
      shard,
      edition,
      all.filter((_, at) => isInShard(at, shard)),
      places,
    );
  }
  const merged = mergeShards(edition, places.folder, places.pictures);
  t.true(merged.ok);
  if (merged.ok) {
    t.deepEqual(
      merged.results.map(({ subject }) => subject).sort(),
      all.map(({ subject }) => subject).sort(),
    );
  }
});

test("a shard that is missing, or of another edition, is told", (t) => {
  using places = place();
  using written = writeEdition(goodFiles());
  t.deepEqual(mergeShards(written.edition, places.folder, places.pictures), {
    ok: false,
    message: `There is no shard in ${places.folder}/: run with --shard first.`,
  });
  writeShard({ index: 1, of: 2 }, written.edition, resultsIn(["edition"]), places);
  t.deepEqual(mergeShards(written.edition, places.folder, places.pictures), {
    ok: false,
    message: `The shards in ${places.folder}/ are not one set of 2: shard-1-of-2.`,
  });
  writeShard({ index: 2, of: 2 }, written.edition, [], places);
  const left = mergeShards(written.edition, places.folder, places.pictures);
  t.is(
    left.ok ? "" : left.message,
    "No shard has checked index.html, fi/index.html, fi/opas/index.html, sv/index.html, sv/guide/index.html.",
  );
  const files = goodFiles();
  files.set("new.txt", "x");
  using other = writeEdition(files);
  t.deepEqual(mergeShards(other.edition, places.folder, places.pictures), {
    ok: false,
    message: `The shards in ${places.folder}/ are of another edition.`,
  });
});

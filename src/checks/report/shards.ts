/** Keeps the results of a shard for the run that joins them, and joins them. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { BuiltEdition } from "../built-edition.ts";
import { type Result, resultSchema } from "../results/result.ts";
import type { Shard } from "../run/shard.ts";
import { subjectsOf } from "../run/subjects.ts";

const shardSchema = z.strictObject({
  index: z.int(),
  of: z.int(),
  /** SHA-256 of every file, so that only shards of one edition are joined. */
  files: z.record(z.string(), z.string()),
  results: z.array(resultSchema),
});

/** Writes `shard-2-of-5/results.json` and the pictures that it names into `folder`. */
export function writeShard(
  { index, of }: Shard,
  edition: BuiltEdition,
  results: readonly Result[],
  { folder, pictures }: { folder: string; pictures: string },
): string {
  const own = join(folder, `shard-${index}-of-${of}`);
  mkdirSync(join(own, "pictures"), { recursive: true });
  for (const { picture } of results.flatMap(({ findings }) => findings)) {
    if (picture !== undefined) cpSync(join(pictures, picture), join(own, "pictures", picture));
  }
  const content = { index, of, files: Object.fromEntries(edition.hashes), results };
  writeFileSync(join(own, "results.json"), JSON.stringify(content));
  return own;
}

export type Merged = { ok: true; results: Result[] } | { ok: false; message: string };

/** Joins all shards in `folder` and copies their pictures; nothing may be missing or of another edition. */
export function mergeShards(edition: BuiltEdition, folder: string, pictures: string): Merged {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^shard-\d+-of-\d+$/.test(name))
    : [];
  const shards = names.map((name) =>
    shardSchema.parse(JSON.parse(readFileSync(join(folder, name, "results.json"), "utf8"))),
  );
  const of = shards[0]?.of;
  if (of === undefined)
    return { ok: false, message: `There is no shard in ${folder}/: run with --shard first.` };
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter(
    (index) => !shards.some((shard) => shard.index === index && shard.of === of),
  );
  if (missing.length > 0 || shards.length > of)
    return {
      ok: false,
      message: `The shards in ${folder}/ are not one set of ${of}: ${names.join(", ")}.`,
    };
  const isOther = shards.some(
    ({ files }) => JSON.stringify(files) !== JSON.stringify(Object.fromEntries(edition.hashes)),
  );
  if (isOther) return { ok: false, message: `The shards in ${folder}/ are of another edition.` };
  for (const name of names) cpSync(join(folder, name, "pictures"), pictures, { recursive: true });
  const results = shards.flatMap((shard) => shard.results);
  const left = subjectsOf(edition).filter(
    (subject) => !results.some((result) => result.subject === subject),
  );
  return left.length > 0
    ? { ok: false, message: `No shard has checked ${left.join(", ")}.` }
    : { ok: true, results };
}

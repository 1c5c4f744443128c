import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { breaks } from "../browser/reflow.breaks.ts";
import { BROKEN_PAGE } from "../fixture/break.ts";
import { goodFiles } from "../fixture/good-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import { openStore } from "../results/store.ts";
import { runChecks } from "./run-checks.ts";

const folder = mkdtempSync(join(tmpdir(), "store-"));
const store = openStore(folder);
test.after.always(() => rmSync(folder, { recursive: true }));

test.serial("what is known is not checked again, and what changed is", async (t) => {
  const seen: string[] = [];
  const onProgress = (_: number, __: number, subject: string) => seen.push(subject);
  {
    using written = writeEdition(goodFiles());
    const first = await runChecks(written.edition, { all: false, onProgress, store });
    t.is(first.known, 0);
    t.deepEqual(
      first.results.flatMap(({ findings }) => findings),
      [],
    );
    t.is(seen.length, 6);
    const second = await runChecks(written.edition, { all: false, onProgress, store });
    t.is(second.known, 6);
    t.deepEqual(second.results, first.results);
    t.is(seen.length, 6);
  }
  const files = goodFiles();
  breaks.reflow?.(files);
  files.set("fi/opas/index.html", `${files.get("fi/opas/index.html")}<!-- changed -->\n`);
  files.set("assets/site.css", goodFiles().get("assets/site.css") ?? "");
  using changed = writeEdition(files);
  seen.length = 0;
  const third = await runChecks(changed.edition, { all: false, onProgress, store });
  t.is(third.known, 3);
  t.deepEqual(seen.sort(), ["edition", BROKEN_PAGE, "fi/opas/index.html"].sort());
});

test.serial(
  "other style sheets change every page, and a finding comes with its picture",
  async (t) => {
    const files = goodFiles();
    breaks.reflow?.(files);
    using written = writeEdition(files);
    const { known, results } = await runChecks(written.edition, { all: false, store });
    // The root has no style sheet.
    t.is(known, 1);
    const findings = results.flatMap((result) => result.findings);
    t.deepEqual(
      findings.map(({ check, file, views, selector, message }) => ({
        check,
        file,
        views,
        selector,
        message,
      })),
      [
        {
          check: "reflow",
          file: BROKEN_PAGE,
          views: ["320 px, light", "320 px, light, all open"],
          selector: "#main > p:nth-of-type(2)",
          message: findings[0]?.message ?? "",
        },
      ],
    );
    t.regex(findings[0]?.message ?? "", /^The element reaches \d+ px beyond the window's edge\.$/);
    t.regex(findings[0]?.picture ?? "", /^[0-9a-f]{16}\.png$/);
    const again = await runChecks(written.edition, { all: false, store });
    t.is(again.known, 6);
    rmSync(join(store.pictures, findings[0]?.picture ?? ""));
    const lost = await runChecks(written.edition, { all: false, store });
    t.is(lost.known, 5);
  },
);

test.serial("shards share the subjects and leave none out", async (t) => {
  using written = writeEdition(goodFiles());
  const shards = await Promise.all(
    [1, 2, 3].map((index) =>
      runChecks(written.edition, { all: false, store, shard: { index, of: 3 } }),
    ),
  );
  const subjects = shards.flatMap(({ results }) => results.map(({ subject }) => subject));
  t.is(new Set(subjects).size, 6);
  t.is(subjects.length, 6);
});

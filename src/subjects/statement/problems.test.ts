/** The accessibility statement: a page of the site and no slide, shown if and only if it is written. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { exampleLinesAfter, exampleLinesAfterChange } from "../../plan/fixture/problem-lines.ts";

test("a statement that no page shows is an orphan, and so is the assessment that it tells of", (t) => {
  t.deepEqual(exampleLinesAfter(["site.yaml", "layout: statement", "layout: overview"]), [
    'data/assessment.yaml:4:1  orphan  No page in data/site.yaml has the layout "statement", which tells of the assessment. Add one to data/site.yaml, or remove the file.',
    'data/statement.yaml:5:1  orphan  No page in data/site.yaml has the layout "statement", which shows this file. Add one to data/site.yaml, or remove what is not shown.',
  ]);
});

test("a page for a statement that is not written is a missing file", (t) => {
  const lines = exampleLinesAfterChange((folder) => {
    rmSync(join(folder, "statement.yaml"));
    rmSync(join(folder, "assessment.yaml"));
  });
  t.is(lines.length, 1);
  t.regex(
    lines[0] ?? "",
    /^data\/statement\.yaml:1:1 {2}missing-file {2}statement\.yaml is not there, but data\/site\.yaml:\d+ shows it\. Add the file, or remove the slides and pages that show it\.$/,
  );
});

/** A person's assessment contradicts neither itself nor the edition; one that has grown old is told of. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { parse } from "yaml";
import { assessment, cleanCheck, writeAssessed } from "../../plan/fixture/assessed-plan.ts";
import { exampleLinesAfterChange } from "../../plan/fixture/problem-lines.ts";
import { examplePlan } from "../../plan/fixture/small-plan.ts";
import { formatProblem } from "../../plan/problem.ts";
import { warningsOf } from "../../plan/warnings.ts";
import { subjects } from "../index.ts";
import { loadPlan } from "../load-plan.ts";
import { assessmentSchema } from "./schema.ts";

const linesAfter = (changes: object) =>
  exampleLinesAfterChange((folder) =>
    writeAssessed(folder, { assessment: { ...assessment, ...changes } }),
  );

const gap = { standard: "WCAG 2.4.6", text: "Headings are missing.", pages: ["finder"] };

test("an assessment that agrees with itself is no problem", (t) => {
  t.deepEqual(linesAfter({}), []);
  t.deepEqual(linesAfter({ result: "partial", gaps: [gap] }), []);
  t.deepEqual(linesAfter({ edition: "2031-02-01" }), []);
});

test("an assessment is not older than the edition that it is of", (t) => {
  t.deepEqual(linesAfter({ date: "2031-03-01" }), [
    "data/assessment.yaml:1:7  wrong-assessment  The assessment (2031-03-01) is older than the edition that it is of (2031-03-02). Correct one of the dates.",
  ]);
});

test("an assessment is not of an edition that is still to come", (t) => {
  t.deepEqual(linesAfter({ date: "2031-05-02", edition: "2031-04-01" }), [
    "data/assessment.yaml:2:10  wrong-assessment  The edition of 2031-04-01 is not there yet: plan.yaml has 2031-03-02. Write the date of the edition that was assessed.",
  ]);
});

test("a full result has no shortcomings, any other has some", (t) => {
  t.deepEqual(linesAfter({ gaps: [gap] }), [
    'data/assessment.yaml:8:9  wrong-assessment  The result is full, but shortcomings are listed. Write "partial" or "not", or remove gaps.',
  ]);
  t.deepEqual(linesAfter({ result: "not" }), [
    "data/assessment.yaml:8:9  wrong-assessment  The result is not, but no shortcoming is listed. List under gaps what is not accessible: the act wants it in the statement.",
  ]);
});

test("an unknown result, an unknown page and missing technology are told with their lines", (t) => {
  t.deepEqual(linesAfter({ result: "good" }), [
    'data/assessment.yaml:8:9  unknown-value  "good" is not a value of "result". Use one of: full, not, partial.',
  ]);
  t.deepEqual(linesAfter({ result: "partial", gaps: [{ ...gap, pages: ["findr"] }] }), [
    'data/assessment.yaml:13:9  unknown-page  "findr" is not a page. Did you mean "finder"?',
  ]);
  t.deepEqual(linesAfter({ technology: [] }), [
    'data/assessment.yaml:6:13  empty-list  "technology" is an empty list. Add an item.',
  ]);
});

test("an assessment that no statement tells of is an orphan", (t) => {
  const lines = exampleLinesAfterChange((folder) => {
    writeAssessed(folder, { assessment });
    rmSync(join(folder, "statement.yaml"));
    const site = join(folder, "site.yaml");
    const source = readFileSync(site, "utf8");
    writeFileSync(site, source.replace(/ {2}- id: statement\n(?: {4}.*\n)+/, ""));
  });
  t.deepEqual(lines, [
    'data/assessment.yaml:1:1  orphan  No page in data/site.yaml has the layout "statement", which tells of the assessment. Add one to data/site.yaml, or remove the file.',
  ]);
});

function warningsIn(t: ExecutionContext, parts: Parameters<typeof writeAssessed>[1]): string[] {
  const parent = mkdtempSync(join(tmpdir(), "assessed-"));
  t.teardown(() => rmSync(parent, { recursive: true, force: true }));
  const folder = examplePlan(join(parent, "data"));
  writeAssessed(folder, parts);
  const loaded = loadPlan(folder);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  return warningsOf(loaded.plan, loaded.sources, subjects).map((warning) =>
    formatProblem(warning).replace(/^.*\/data\//, "data/"),
  );
}

test("the template in the docs is an assessment", (t) => {
  const docs = new URL("../../../docs/assessment.md", import.meta.url);
  const [, template = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(docs, "utf8")) ?? [];
  t.deepEqual(assessmentSchema.safeParse(parse(template)).error?.issues ?? [], []);
});

test("an assessment of this edition from after the last check warns of nothing, nor does none", (t) => {
  t.deepEqual(warningsIn(t, { assessment, check: cleanCheck }), []);
  t.deepEqual(warningsIn(t, { assessment }), []);
  t.deepEqual(warningsIn(t, { check: cleanCheck }), []);
});

test("an assessment of another edition is warned of with its line", (t) => {
  const old = { ...assessment, edition: "2031-02-01" };
  t.deepEqual(warningsIn(t, { assessment: old, check: cleanCheck }), [
    "data/assessment.yaml:2:10  warning: old-assessment  A person assessed the edition of 2031-02-01, not this one of 2031-03-02: the statement claims no full conformance. Assess this edition (docs/assessment.md).",
  ]);
});

test("an assessment from before the last check is warned of with its line", (t) => {
  const check = { ...cleanCheck, date: "2031-03-12" };
  t.deepEqual(warningsIn(t, { assessment, check }), [
    "data/assessment.yaml:1:7  warning: old-assessment  Programs checked the edition on 2031-03-12, after the assessment of 2031-03-11: the statement says so. If the edition has changed since, assess it again (docs/assessment.md).",
  ]);
});

/** What an officer is told who renames a thing or sets a new period, before and after the catalogues are brought up to date. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import test, { type ExecutionContext } from "ava";
import { examplePlan, withEdit } from "../../plan/fixture/small-plan.ts";
import { formatProblem } from "../../plan/problem.ts";
import { subjects } from "../../subjects/index.ts";
import { loadPlan } from "../../subjects/load-plan.ts";
import { readFolder } from "./folder.ts";
import { loadCatalogues } from "./load.ts";
import { writePo } from "./po-file.ts";

function plan(t: ExecutionContext): string {
  const parent = mkdtempSync(join(tmpdir(), "renamed-"));
  t.teardown(() => rmSync(parent, { recursive: true }));
  return examplePlan(join(parent, "data"));
}

function loaded(folder: string) {
  const result = loadPlan(folder);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result;
}

function warned(folder: string): string[] {
  const { plan: read, sources } = loaded(folder);
  const found = loadCatalogues(folder, read, sources, subjects);
  if (!found.ok) throw new Error(found.problems.map(formatProblem).join("\n"));
  return found.warnings.map(({ file, line, code, message }) => {
    const place = relative(folder, file);
    return place.endsWith(".po")
      ? `${place}  ${code}  ${message}`
      : `${place}:${line}  ${code}  ${message}`;
  });
}

/** Does what `npm run translate` does. */
function translate(folder: string): void {
  const { plan: read, sources } = loaded(folder);
  for (const { path, merged } of readFolder(folder, read, sources, subjects).catalogues)
    if (merged) writeFileSync(path, writePo(merged));
}

const former =
  "warning: former-name  This text has “We learn together”, which is called “Learning is shared” now.";

test("a renamed principle is told at the texts that quote its former name, until they are mended", (t) => {
  const folder = plan(t);
  t.deepEqual(warned(folder), []);
  withEdit(folder, "principles.yaml", "name: We learn together", "name: Learning is shared");
  t.deepEqual(warned(folder), [`site.yaml:200  ${former}`]);
  translate(folder);
  t.deepEqual(warned(folder), [`site.yaml:200  ${former}`]);
  withEdit(folder, "site.yaml", "“We learn together”", "“Learning is shared”");
  t.deepEqual(warned(folder), []);
});

test("a text that is the former name itself is told, but not another thing of the kind", (t) => {
  const folder = plan(t);
  withEdit(folder, "deck.yaml", "title: Our principles", "title: We learn together");
  withEdit(
    folder,
    "principles.yaml",
    "name: There is room for everyone",
    "name: We learn together",
  );
  withEdit(folder, "site.yaml", "“We learn together”", "of learning");
  translate(folder);
  const [first, second] = ["name: We learn together", "name: Learning is shared"];
  withEdit(
    folder,
    "principles.yaml",
    `residents’ knowledge\n    ${first}`,
    `residents’ knowledge\n    ${second}`,
  );
  t.deepEqual(warned(folder), []);
  // Only once nothing of the kind is called so any more is the name a former one.
  withEdit(folder, "principles.yaml", first, "name: There is room for all of us");
  t.true(warned(folder).some((line) => line.startsWith("deck.yaml:")));
});

test("a translation that has the former name of its own is told on its line", (t) => {
  const folder = plan(t);
  withEdit(folder, "site.yaml", "“We learn together”", "of learning");
  translate(folder);
  withEdit(
    folder,
    "translations/sv.po",
    'msgid "Principles of participation in Skerrby"\nmsgstr "',
    'msgid "Principles of participation in Skerrby"\nmsgstr "Vi lär oss tillsammans: ',
  );
  withEdit(folder, "principles.yaml", "name: We learn together", "name: Learning is shared");
  t.deepEqual(warned(folder), [
    "translations/sv.po  warning: former-name  This text has “Vi lär oss tillsammans”, which is called “Learning is shared” now.",
  ]);
});

test("a year that only a translation has is told on its line", (t) => {
  const folder = plan(t);
  withEdit(
    folder,
    "translations/sv.po",
    "Planens två principer för {period}.",
    "Planens två principer för {period} (2027).",
  );
  t.deepEqual(warned(folder), [
    "translations/sv.po  warning: other-year  2027 is outside the plan's period.",
  ]);
});

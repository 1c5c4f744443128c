/** A result is kept as long as nothing is changed that decides it, and no longer. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import test from "ava";
import { CHECKS } from "../list.ts";
import { importsOf, loadedFor, type Read, readSource } from "./imports.ts";
import { EXAMINE, NOT_OF_PAGES, sourcesVersion } from "./key.ts";

const root = join(import.meta.dirname, "../../..");
const forOutputs = [...loadedFor(EXAMINE).keys()];
const forPages = [...loadedFor(EXAMINE, { without: NOT_OF_PAGES }).keys()];
const known = sourcesVersion();

/** Reads the project as it would be with one file changed. */
const withChange =
  (changed: string): Read =>
  (file) =>
    file === changed ? `${readSource(file)}\n// Changed.\n` : readSource(file);

test("a change in any module that checks load changes the keys of what they check", (t) => {
  t.true(forPages.length > 60);
  for (const file of forPages) t.not(sourcesVersion(withChange(file)).pages, known.pages, file);
  for (const file of forOutputs)
    t.not(sourcesVersion(withChange(file)).outputs, known.outputs, file);
});

test("a change elsewhere changes no key: how findings are told, how pages are made", (t) => {
  for (const file of ["src/checks/report/html.ts", "src/publish/publish.ts", "scripts/check.ts"])
    t.deepEqual(sourcesVersion(withChange(join(root, file))), known, file);
});

test("a change in what completes decks leaves the keys of pages as they are", (t) => {
  const { pages, outputs } = sourcesVersion(
    withChange(join(root, "src/outputs/deck/check-deck.ts")),
  );
  t.is(pages, known.pages);
  t.not(outputs, known.outputs);
});

test("the modules that say nothing of pages hold no check of pages", async (t) => {
  for (const file of NOT_OF_PAGES) {
    const exported: unknown[] = Object.values(await import(file));
    const checks = CHECKS.filter((check) => exported.includes(check));
    t.deepEqual(
      checks.filter(({ asks }) => asks !== "output"),
      [],
    );
  }
});

/** Loads the modules and prints which files of the project Node has loaded for them. */
const loading = (files: readonly string[]) => `
  import { registerHooks } from "node:module";
  registerHooks({ load: (url, context, next) => (console.log(url), next(url, context)) });
  for (const file of ${JSON.stringify(files)}) await import(file);`;

test("Node loads exactly the modules whose sources are in the key", (t) => {
  const files = forOutputs.map((file) => pathToFileURL(file).href);
  const told = execFileSync(process.execPath, ["--input-type=module", "--eval", loading(files)], {
    cwd: root,
    encoding: "utf8",
  });
  const loaded = told
    .split("\n")
    .filter((url) => url.startsWith(pathToFileURL(join(root, "/")).href))
    .filter((url) => !url.includes("/node_modules/"));
  t.deepEqual(loaded.sort(), files.sort());
});

test("every way to import is followed, and types alone are told apart", (t) => {
  const source = `
    import "./a.ts";
    import type { B } from "./b.ts";
    import { type C } from "../c.ts";
    export { d } from "./d.ts";
    export type { E } from "./e.ts";
    export * from "./f.ts";
    const g = await import("./g.ts");
    type H = import("./h.ts").H;
    import { z } from "zod";
    import pdf from "../../node_modules/pdf/index.js";
    const open = (name: string) => import(name);
    // import "./not.ts";
    const text = 'import "./neither.ts"';
  `;
  const found = importsOf("/x/src/module.ts", source);
  t.deepEqual(found.map(({ file, isOfTypes }) => [file ?? "?", isOfTypes]).sort(), [
    ["/x/c.ts", false],
    ["/x/src/a.ts", false],
    ["/x/src/b.ts", true],
    ["/x/src/d.ts", false],
    ["/x/src/e.ts", true],
    ["/x/src/f.ts", false],
    ["/x/src/g.ts", false],
    ["/x/src/h.ts", true],
    ["?", false],
  ]);
});

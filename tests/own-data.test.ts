/** The plan in data/ is its editors': only the tests of its wording read it, so that no change of theirs breaks another. */
import { globSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import test from "ava";

const project = join(import.meta.dirname, "..");

/** Tests, and what only tests use. */
const files = globSync("{src,scripts,templates,tests}/**/*.ts", { cwd: project })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => /\.test\.ts$|\/fixture[-/]|^tests\//.test(file))
  .filter((file) => !file.startsWith("tests/wording/"));

/**
 * The folder as a path of its own, from the project or from a file's place; what tests make or name in
 * folders of their own is joined to these, and the schemas in it are the program's. A command takes the
 * folder where it is told of no other.
 */
const readsData =
  /\b(?:loadPlan|loadEditions|readFolder|loadCatalogues|readdirSync|readFileSync|cpSync|copyFileSync)\(\s*["'`]data(?!\/schema)["'`/]|\bdata: ["'`]data["'`/]|["'`](?:\.{1,2}\/)+data(?!\/schema)["'`/]|\bjoin\((?:project|import\.meta\.dirname), ["'`]data(?!\/schema)["'`/]|--data["'`]?,? ["'`]?data["'`]|\brunScript\(\s*"(?!verify|new)[a-z]+\.ts",\s*\[(?![^\]]*"--data")/;

test("no test but those of the wording reads the plan in data/", (t) => {
  t.true(files.length > 100);
  const own = relative(project, import.meta.filename)
    .split(sep)
    .join("/");
  t.deepEqual(
    files.filter(
      (file) => file !== own && readsData.test(readFileSync(join(project, file), "utf8")),
    ),
    [],
  );
});

test("every way in which a test might read it is known", (t) => {
  for (const line of [
    'loadPlan("data")',
    'data: "data",',
    'join(import.meta.dirname, "../../../data")',
    "readFileSync(`data/site.yaml`)",
    'cpSync(join(project, "data"), into)',
    '["--data", "data"]',
    'runScript("problems.ts", [], { env })',
  ])
    t.regex(line, readsData);
  for (const line of [
    'join(place, "data")',
    '"data/channels.yaml:17:30  …"',
    'readdirSync("data/schema")',
    'runScript("build.ts", ["--out", out, "--data", edition.data])',
  ])
    t.notRegex(line, readsData);
});

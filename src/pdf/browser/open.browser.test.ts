import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { unpackEmbedded } from "./embedded.ts";
import { findBrowser } from "./find.ts";
import { openBrowser } from "./open.ts";
import { libraryPath, missingLibraries } from "./shared-libraries.ts";

const linux = process.platform === "linux" && process.arch === "x64" ? test : test.skip;
const run = promisify(execFile);

test("the browser starts, shows a page and prints it", async (t) => {
  await using open = await openBrowser();
  t.regex(open.version, /^\d+\.\d+\.\d+\.\d+$/);
  const page = await open.browser.newPage();
  await page.setContent("<!doctype html><title>A</title><p>Hei</p>");
  t.is(await page.evaluate(() => document.body.textContent), "Hei");
  const bytes = await page.pdf();
  t.is(Buffer.from(bytes.subarray(0, 5)).toString(), "%PDF-");
});

linux("the embedded browser is the default", async (t) => {
  const found = await findBrowser({ named: undefined, installed: async () => "/other" });
  t.is(found.origin, "embedded");
});

linux("processes that unpack at the same time share one whole copy", async (t) => {
  const cache = await mkdtemp(join(tmpdir(), "unpack-"));
  t.teardown(() => rm(cache, { recursive: true }));
  const script = `import { unpackEmbedded } from ${JSON.stringify(import.meta.resolve("./embedded.ts"))};
    console.log((await unpackEmbedded(${JSON.stringify(cache)})).executable);`;
  const unpack = () => run(process.execPath, ["--input-type=module", "-e", script]);
  const [first, second] = await Promise.all([unpack(), unpack()]);
  t.is(first.stdout, second.stdout);
  const { executable, libraries, version } = await unpackEmbedded(cache);
  t.is(first.stdout, `${executable}\n`);
  t.deepEqual(await readdir(cache), [`chromium-${version}`]);
  t.deepEqual(await missingLibraries(executable, libraries), []);
});

linux("a missing library is named, and found in the folder of the package", async (t) => {
  const { executable, libraries } = await unpackEmbedded();
  const { stdout } = await run(executable, [], {
    env: { LD_TRACE_LOADED_OBJECTS: "1", ...libraryPath(libraries) },
  });
  t.true(stdout.includes(`libnss3.so => ${libraries}/libnss3.so`));
});

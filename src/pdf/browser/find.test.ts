import test from "ava";
import { findBrowser, NoBrowserError } from "./find.ts";

const nothing = async () => undefined;

test("the browser that PUPPETEER_EXECUTABLE_PATH names comes before every other", async (t) => {
  const found = await findBrowser({ named: process.execPath });
  t.deepEqual(found, { executable: process.execPath, origin: "named", env: {} });
});

test("a named browser that is not there stops the search with one line", async (t) => {
  const error = await t.throwsAsync(findBrowser({ named: "/no/such/chrome" }), {
    instanceOf: NoBrowserError,
  });
  t.is(
    error.message,
    "PUPPETEER_EXECUTABLE_PATH is /no/such/chrome, and no file is there: correct or unset it, or build without PDFs: --no-pdf",
  );
});

test("outside Linux x64 an installed browser is used", async (t) => {
  for (const [platform, arch] of [
    ["darwin", "arm64"],
    ["win32", "x64"],
    ["linux", "arm64"],
  ] as const) {
    const found = await findBrowser({
      named: undefined,
      platform,
      arch,
      installed: async () => "/opt/chrome",
    });
    t.deepEqual(found, { executable: "/opt/chrome", origin: "installed", env: {} });
  }
});

test("no browser at all gives one line that says what to do", async (t) => {
  const error = await t.throwsAsync(
    findBrowser({ named: undefined, platform: "darwin", installed: nothing }),
    { instanceOf: NoBrowserError },
  );
  t.is(
    error.message,
    "No browser for printing: no browser was found; install Chromium or Google Chrome, set PUPPETEER_EXECUTABLE_PATH to one, or build without PDFs: --no-pdf",
  );
});

test("an embedded browser that cannot be unpacked gives way to an installed one", async (t) => {
  const search = {
    named: undefined,
    platform: "linux",
    arch: "x64",
    cache: "/dev/null/x",
  } as const;
  const found = await findBrowser({ ...search, installed: async () => "/usr/bin/chromium" });
  t.deepEqual(found, { executable: "/usr/bin/chromium", origin: "installed", env: {} });
  const error = await t.throwsAsync(findBrowser({ ...search, installed: nothing }), {
    instanceOf: NoBrowserError,
  });
  t.is(
    error.message,
    "No browser for printing: the embedded Chromium cannot be used (ENOTDIR: not a directory, mkdir '/dev/null/x') and no other browser was found; install Chromium or Google Chrome, set PUPPETEER_EXECUTABLE_PATH to one, or build without PDFs: --no-pdf",
  );
});

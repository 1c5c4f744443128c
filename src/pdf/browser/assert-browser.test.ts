import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { assertBrowser } from "./assert-browser.ts";
import { findBrowser, NoBrowserError } from "./find.ts";

const folder = mkdtempSync(join(tmpdir(), "browser-"));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

/** A programme of a shell; with mode 0o644 one that may not be run. */
function programme(name: string, content: string, mode = 0o755): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
}

const unix = process.platform === "win32" ? test.skip : test;

unix("a programme that answers like a browser is one", async (t) => {
  const file = programme("chrome", "#!/bin/sh\necho Chromium 153.0.8010.4\n");
  await t.notThrowsAsync(assertBrowser(file));
});

unix("another programme, and a file that is none, are told as no browser", async (t) => {
  for (const file of [
    programme("other", "#!/bin/sh\necho other 1.0\n"),
    programme("failing", "#!/bin/sh\nexit 3\n"),
    programme("none", "\0\0"),
  ])
    await t.throwsAsync(assertBrowser(file), {
      instanceOf: NoBrowserError,
      message: `PUPPETEER_EXECUTABLE_PATH is ${file}, and that is no browser: correct or unset it, or build without PDFs: --no-pdf`,
    });
});

unix("a folder, or a file that may not be run, is told as such", async (t) => {
  await t.throwsAsync(findBrowser({ named: folder }), { message: /and that is not a file: / });
  const file = programme("text", "", 0o644);
  await t.throwsAsync(findBrowser({ named: file }), { message: /and that cannot be run: / });
});

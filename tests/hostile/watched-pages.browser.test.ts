/** Whoever watches a page tells what a text would run, break or ask for if it broke out. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { contentPolicyHeader } from "../../src/outputs/site/content-policy.ts";
import { serveFolder } from "../../src/outputs/serve-folder.ts";
import { openBrowser } from "../../src/pdf/browser/open.ts";
import { HOSTILE_HOST, SENTINEL } from "./hostile-texts.ts";
import { watching } from "./watched-pages.ts";

test("scripts, dialogs, errors, requests and breaches of the policy are told", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "watched-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const script = `${SENTINEL}(); alert("dialog"); throw new Error("thrown")`;
  const markup = `<script>${script}</script><img src="https://${HOSTILE_HOST}/a.png" alt="">`;
  writeFileSync(join(folder, "index.html"), `<!doctype html><title>Broken</title>${markup}`);
  await using open = await openBrowser();
  const visit = await watching(await open.browser.newPage());
  await using unguarded = await serveFolder(folder);
  const { faults } = await visit(`${unguarded.origin}/index.html`);
  for (const said of [
    /^a script of a text ran/,
    /^dialog: dialog/,
    /^error: .*thrown/,
    /^request: /,
  ])
    t.true(
      faults.some((fault) => said.test(fault)),
      `${said}: ${faults.join("; ")}`,
    );
  await using guarded = await serveFolder(folder, {
    "Content-Security-Policy": contentPolicyHeader,
  });
  const under = await visit(`${guarded.origin}/index.html`);
  t.true(
    under.faults.some((fault) => /^policy: script-src/.test(fault)),
    under.faults.join("; "),
  );
  t.false(under.faults.some((fault) => fault.startsWith("a script")));
});

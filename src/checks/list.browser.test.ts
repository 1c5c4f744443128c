import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { OUTPUTS } from "../outputs/index.ts";
import { type OpenBrowser, openBrowser } from "../pdf/browser/open.ts";
import { allBreaks, checkOf } from "./fixture/all-breaks.ts";
import { BROKEN_PAGE } from "./fixture/break.ts";
import { goodFiles } from "./fixture/good-edition.ts";
import { type Unlike, writeEdition } from "./fixture/write-edition.ts";
import { examine } from "./run/examine.ts";
import { EDITION, subjectsOf } from "./run/subjects.ts";

let shared: OpenBrowser;
const pictures = mkdtempSync(join(tmpdir(), "pictures-"));

test.before(async () => {
  shared = await openBrowser();
});
test.after.always(async () => {
  await shared.browser.close();
  rmSync(pictures, { recursive: true });
});

/** The one browser for all tests; only the last one closes it. */
const open = async () => ({ ...shared, [Symbol.asyncDispose]: async () => {} });

const findingsOf = async (
  files: ReturnType<typeof goodFiles>,
  unlike: Unlike | undefined,
  subjects?: readonly string[],
) => {
  using written = writeEdition(files, unlike);
  const { edition } = written;
  const asked = subjectsOf(edition).filter((one) => subjects?.includes(one) ?? true);
  const { complete, incomplete } = await examine(edition, asked, pictures, () => {}, { open });
  return [...complete, ...incomplete].flatMap(({ findings }) => findings);
};

test.serial("in the good edition no check finds anything", async (t) => {
  t.deepEqual(await findingsOf(goodFiles(), undefined), []);
});

for (const [id, breakIt] of allBreaks) {
  test.serial(`what breaks ${id} is found by that check alone`, async (t) => {
    const files = goodFiles();
    const unlike = breakIt(files);
    const findings = await findingsOf(files, unlike, [
      EDITION,
      ...OUTPUTS.map((output) => output.id),
      BROKEN_PAGE,
    ]);
    t.deepEqual(
      [...new Set(findings.map(({ check }) => check))],
      [checkOf(id)],
      findings.map(({ check, rule, message }) => `${check}/${rule}: ${message}`).join("\n"),
    );
  });
}

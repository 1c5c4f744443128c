import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { BROKEN_PAGE } from "../fixture/break.ts";
import { goodFiles } from "../fixture/good-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import { examine } from "../run/examine.ts";
import { axe } from "./axe.ts";

const pictures = mkdtempSync(join(tmpdir(), "pictures-"));
test.after.always(() => rmSync(pictures, { recursive: true }));

/** What axe says of the page under another style sheet, and in which views. */
const findingsUnder = async (css: string, markup: string) => {
  const files = goodFiles();
  files.set("assets/site.css", `${files.get("assets/site.css")}\n${css}`);
  files.set(BROKEN_PAGE, files.get(BROKEN_PAGE)?.replace("<!-- here -->", markup) ?? "");
  using written = writeEdition(files);
  const { complete } = await examine(written.edition, [BROKEN_PAGE], pictures, () => {}, {
    checks: [axe],
  });
  return complete.flatMap(({ findings }) => findings.map(({ rule, views }) => ({ rule, views })));
};

test.serial("a contrast that is too low in the dark alone is found there", async (t) => {
  const css = "@media (prefers-color-scheme: dark) { .text { color: #444; } }";
  t.deepEqual(await findingsUnder(css, ""), [
    {
      rule: "color-contrast",
      views: ["1280 px, dark", "320 px, dark", "320 px, dark, all open"],
    },
  ]);
});

test.serial("where the dark page shows other things, all rules are asked again", async (t) => {
  const css = `
    .dark { display: none; }
    @media (prefers-color-scheme: dark) { .dark { display: block; } }
  `;
  t.deepEqual(await findingsUnder(css, '<p class="dark"><a href="opas/"></a>Pimeä</p>'), [
    { rule: "link-name", views: ["1280 px, dark", "320 px, dark", "320 px, dark, all open"] },
  ]);
});

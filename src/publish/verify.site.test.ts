import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { runScript } from "../command/fixture/run-script.ts";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";

const verify = (folder: string, ...options: string[]) =>
  runScript("verify.ts", [folder, ...options]);

/** Changes one bit in the middle of a file. */
function flipBit({ out }: FixtureEdition, file: string): void {
  const content = readFileSync(join(out, file));
  const middle = Math.floor(content.length / 2);
  content.writeUInt8(content.readUInt8(middle) ^ 1, middle);
  writeFileSync(join(out, file), content);
}

test("an edition as it was built is proved", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const { files = [], date } = readManifest(edition.out) ?? {};
  t.deepEqual(await verify(edition.out), {
    code: 0,
    out: `${edition.out}/  all ${files.length + 1} files are those of the edition of ${date}\n`,
    said: "",
  });
});

test("one flipped bit, also in a compressed twin, a missing and an extra file are found", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  flipBit(edition, "en/principles/index.html");
  flipBit(edition, "en/principles/index.html.br");
  flipBit(edition, "en/index.html.gz");
  rmSync(join(edition.out, "plan.json"));
  rmSync(join(edition.out, "robots.txt"));
  symlinkSync("sitemap.xml", join(edition.out, "robots.txt"));
  writeFileSync(join(edition.out, "es/index.html"), "");
  writeFileSync(join(edition.out, "es/extra.html"), "");
  const { code, out, said } = await verify(edition.out);
  t.is(code, 1);
  t.deepEqual(
    said
      .trim()
      .split("\n")
      .map((line) => line.replace(`${edition.out}/`, "")),
    [
      "en/index.html.gz  has other content (its SHA-256 is not the listed one)",
      "en/principles/index.html  has other content (its SHA-256 is not the listed one)",
      "en/principles/index.html.br  has other content (its SHA-256 is not the listed one)",
      said.match(/es\/index\.html {2}has 0 bytes instead of \d+/)?.[0],
      "plan.json  is missing",
      "robots.txt  is not a file",
      "es/extra.html  is not of the edition",
    ],
  );
  t.regex(out, /7 files differ from the edition of/);
});

test("a copy is held against the edition that it was made from, its list included", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  const copy = join(edition.data, "copy");
  cpSync(edition.out, copy, { recursive: true });
  writeFileSync(join(copy, "CNAME"), "plan.example.org");
  t.is((await verify(copy, "--against", edition.out)).code, 1);
  t.is((await verify(copy, "--against", edition.out, "--ignore", "CNAME")).code, 0);
  writeFileSync(join(copy, "edition.json"), `${edition.text("edition.json")} `);
  t.regex((await verify(copy, "--against", edition.out)).said, /edition\.json {2}has \d+ bytes/);
});

test("a folder without an edition is told", async (t) => {
  const { code, said } = await verify("src");
  t.is(code, 1);
  t.is(said, "There is no edition in src/, or its edition.json cannot be read.\n");
});

import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import test from "ava";
import { openEdition } from "../checks/built-edition.ts";
import { complete } from "../checks/files/complete.ts";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";
import { editionFolder } from "./manifest.ts";
import { othersIn } from "./others.ts";
import { TargetError } from "./target.ts";
import { verifyCopy } from "./verify.ts";

/** What people and hosts keep in a published folder. */
function addOthers({ out }: FixtureEdition): void {
  mkdirSync(join(out, ".git/refs"), { recursive: true });
  writeFileSync(join(out, ".git/HEAD"), "ref: refs/heads/main\n");
  mkdirSync(join(out, ".well-known"), { mode: 0o700 });
  writeFileSync(join(out, ".well-known/security.txt"), "Contact: mailto:a@example.org\n");
  writeFileSync(join(out, "CNAME"), "plan.example.org\n", { mode: 0o600 });
  writeFileSync(join(out, "archive.tar.gz"), "an archive");
  writeFileSync(join(out, "en/letter.pdf"), "%PDF-");
  symlinkSync("CNAME", join(out, "alias"));
}

const others = [".git", ".well-known", "CNAME", "alias", "archive.tar.gz", "en/letter.pdf"];

for (const [name, options] of [
  ["a whole build", {}],
  ["a build of one page", { only: "what-we-hold-to" }],
] as const) {
  test(`${name} keeps what is not on the edition's list`, async (t) => {
    using edition = fixtureEdition();
    await edition.build();
    const before = edition.text("edition.json");
    addOthers(edition);
    t.true((await edition.build(options)).ok);
    t.deepEqual(othersIn(edition.out, editionFolder.ownFiles(edition.out) ?? new Set()), others);
    t.is(edition.text(".git/HEAD"), "ref: refs/heads/main\n");
    t.deepEqual(readdirSync(join(edition.out, ".git/refs")), []);
    t.is(edition.text("archive.tar.gz"), "an archive");
    t.is(lstatSync(join(edition.out, ".well-known")).mode & 0o777, 0o700);
    t.is(lstatSync(join(edition.out, "CNAME")).mode & 0o777, 0o600);
    t.is(readlinkSync(join(edition.out, "alias")), "CNAME");
    // They do not become part of the edition.
    t.is(edition.text("edition.json"), before);
    t.deepEqual(verifyCopy(edition.out)?.extra, others);
    t.deepEqual(readdirSync(dirname(edition.out)).sort(), ["dist", "plan"]);
  });
}

test("a file of others in the way of the new edition is refused by name, and all stays as it was", async (t) => {
  using edition = fixtureEdition();
  await edition.build({ languages: ["en"] });
  const before = edition.text("edition.json");
  mkdirSync(join(edition.out, "es/principios"), { recursive: true });
  writeFileSync(join(edition.out, "es/principios/index.html"), "theirs");
  writeFileSync(join(edition.out, "es/nota.html"), "theirs");
  await t.throwsAsync(edition.build(), {
    instanceOf: TargetError,
    message: `${join(edition.out, "es")}: not of the edition that lies there, and in the way of the new one. Move it to another place.`,
  });
  t.is(edition.text("es/principios/index.html"), "theirs");
  t.is(edition.text("edition.json"), before);
  t.deepEqual(readdirSync(dirname(edition.out)).sort(), ["dist", "plan"]);
});

test("an edition whose list cannot be read is not replaced", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  writeFileSync(join(edition.out, "edition.json"), "{");
  await t.throwsAsync(edition.build(), {
    instanceOf: TargetError,
    message: /edition\.json does not tell which files belong to it/,
  });
  t.is(readFileSync(join(edition.out, "edition.json"), "utf8"), "{");
});

test("the checks look at what others keep, unless they are told of it", async (t) => {
  using edition = fixtureEdition();
  await edition.build();
  addOthers(edition);
  writeFileSync(join(edition.out, "en/edition.json"), "{}");
  const found = (ignore?: readonly string[]) => {
    const opened = openEdition(edition.out, undefined, ignore);
    return opened
      ? complete.faults(opened).map(({ file, fix }) => [file, fix?.includes("--ignore")])
      : undefined;
  };
  t.deepEqual(found(), [
    [".git/HEAD", true],
    [".well-known/security.txt", true],
    ["CNAME", true],
    ["archive.tar.gz", true],
    ["en/edition.json", true],
    ["en/letter.pdf", true],
  ]);
  t.deepEqual(found([".git/", "./CNAME", ".well-known", "archive.tar.gz", "en/edition.json"]), [
    ["en/letter.pdf", true],
  ]);
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { fixtureEdition } from "./fixture-edition.ts";
import { assertReplaceable, TargetError } from "./target.ts";

const kind = { mark: "edition.json", ownFiles: () => new Set(["edition.json"]) };

const folder = mkdtempSync(join(tmpdir(), "target-"));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

const make = (name: string, files: string[]): string => {
  const made = join(folder, name);
  mkdirSync(made);
  for (const file of files) writeFileSync(join(made, file), "");
  return made;
};

test("what is not there, empty or of the same kind may be replaced", (t) => {
  t.notThrows(() => assertReplaceable(join(folder, "new"), kind));
  t.notThrows(() => assertReplaceable(make("empty", []), kind));
  t.notThrows(() => assertReplaceable(make("ours", ["a", "edition.json"]), kind));
});

test("a file, or a folder with other files, is left alone", (t) => {
  const other = make("other", ["letter.txt"]);
  t.throws(() => assertReplaceable(other, kind), {
    instanceOf: TargetError,
    message: /holds other files, which would be lost/,
  });
  t.throws(() => assertReplaceable(join(other, "letter.txt"), kind), {
    message: /letter\.txt is a file/,
  });
});

test("a build does not take the place of a folder that is no edition", async (t) => {
  using edition = fixtureEdition();
  mkdirSync(edition.out, { recursive: true });
  writeFileSync(join(edition.out, "letter.txt"), "");
  await t.throwsAsync(edition.build(), { instanceOf: TargetError });
  t.deepEqual(readdirSync(edition.out), ["letter.txt"]);
});

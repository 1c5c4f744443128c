import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import test from "ava";
import { watchFolders } from "./watch.ts";

test("a change right after another is told as well", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "watch-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "plan.yaml");
  writeFileSync(file, "0");
  const seen: string[] = [];
  const isSeen = async (content: string): Promise<boolean> => {
    for (let waited = 0; waited < 5000 && !seen.includes(content); waited += 5) await setTimeout(5);
    return seen.includes(content);
  };
  await using _ = await watchFolders([folder], (changed) => {
    seen.push(readFileSync(changed, "utf8"));
  });
  for (const content of ["1", "22", "333", "4444"]) {
    writeFileSync(file, content);
    t.true(await isSeen(content), content);
  }
});

test("a link that leads back to itself and an editor's lock end no watch", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "watch-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(folder, "before.yaml"), join(folder, "before.yaml"));
  const seen = new Set<string>();
  const isSeen = async (name: string): Promise<boolean> => {
    for (let waited = 0; waited < 5000 && !seen.has(name); waited += 5) await setTimeout(5);
    return seen.has(name);
  };
  await using _ = await watchFolders([folder], (changed) => seen.add(basename(changed)));
  symlinkSync(join(folder, "loop.yaml"), join(folder, "loop.yaml"));
  symlinkSync("someone@machine.1", join(folder, ".#plan.yaml"));
  writeFileSync(join(folder, "plan.yaml"), "1");
  t.true(await isSeen("plan.yaml"));
  writeFileSync(join(folder, "plan.yaml"), "22");
  seen.clear();
  t.true(await isSeen("plan.yaml"));
  t.false(seen.has(".#plan.yaml"));
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { openStore } from "./store.ts";

test("a damaged result is none", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const store = openStore(folder);
  for (const content of ["", "{", "\0\0", "[]", "null"]) {
    writeFileSync(join(folder, "key.json"), content);
    t.is(store.find("key"), undefined);
  }
});

import test from "ava";
import { NoBrowserError } from "./find.ts";
import { assertOpenFiles } from "./open-files.ts";

const limits = (files: string) =>
  `Limit                     Soft Limit           Hard Limit           Units\nMax open files            ${files}                 4096                 files\n`;

test("a browser is not started with too few files", (t) => {
  t.throws(() => assertOpenFiles(limits("64")), {
    instanceOf: NoBrowserError,
    message: /^Only 64 files may be open at once, and a browser needs 128: raise the limit/,
  });
});

test("enough files, no limit, and a system that tells none are well", (t) => {
  for (const told of [limits("128"), limits("unlimited"), ""])
    t.notThrows(() => assertOpenFiles(told));
});

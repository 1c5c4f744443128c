import { execFile } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { cleanUp, onEnd } from "./clean-up.ts";
import { lineOf } from "./error-line.ts";
import { ExpectedError } from "./expected-error.ts";
import { removeLeftovers } from "./leftovers.ts";
import { writeWhole } from "./write-whole.ts";

const folder = mkdtempSync(join(tmpdir(), "command-"));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

const systemError = (code: string, syscall: string, path?: string) =>
  Object.assign(new Error(`${code}: as the system says`), { code, syscall, path });

test("an error of the system is one line that says what to do, also within other errors", (t) => {
  const full = systemError("ENOSPC", "write");
  t.is(lineOf(full), "The disk is full. Make room, then try again.");
  t.is(lineOf(systemError("EACCES", "open", "/srv/x")), "Permission is missing (open /srv/x).");
  t.is(
    lineOf(systemError("ENOSPC", "watch", "/srv/x")),
    "This machine lets too few files be watched (watch /srv/x). Raise fs.inotify.max_user_watches.",
  );
  t.is(lineOf(systemError("EPIPE", "write")), "Nobody reads any more what is said here.");
  t.is(
    lineOf(systemError("ENOTDIR", "mkdtemp", "/srv/x")),
    "A file stands where a folder is expected (mkdtemp /srv/x). Name another folder.",
  );
  t.is(lineOf(systemError("EISDIR", "read", "/srv/x")), "EISDIR: as the system says");
  t.is(lineOf(new Error("Wrapped", { cause: full })), lineOf(full));
  t.is(lineOf(Object.assign(new Error("Eleventy's"), { originalError: full })), lineOf(full));
  t.is(lineOf(new Error("Wrapped", { cause: new ExpectedError("Do this") })), "Do this");
});

test("a fault of the programme is no line", (t) => {
  t.is(lineOf(new TypeError("x is not a function")), undefined);
  t.is(lineOf(systemError("ERR_X", "y")), undefined);
});

test("what waits to be undone is undone once, the last first, even if something of it fails", (t) => {
  const done: string[] = [];
  const entry = (name: string) =>
    onEnd(() => {
      done.push(name);
      return name === "first" ? "It is as it was." : undefined;
    });
  entry("first");
  onEnd(() => {
    throw new Error("broken");
  });
  entry("disposed")[Symbol.dispose]();
  entry("last");
  t.deepEqual(cleanUp(), ["It is as it was."]);
  t.deepEqual(done, ["last", "first"]);
  t.deepEqual(cleanUp(), []);
});

test("what a process left that is no more is removed, and nothing else", async (t) => {
  const place = join(folder, "leftovers");
  const ended = await new Promise<number>((resolve) => {
    const child = execFile(process.execPath, ["--version"], () => resolve(child.pid ?? 0));
  });
  for (const name of [`x.next-${ended}`, `x.next-${process.ppid}`, "x.next-", "y.next-1", "x"])
    mkdirSync(join(place, name), { recursive: true });
  removeLeftovers(place, /^x\.next-(\d+)$/);
  t.deepEqual(readdirSync(place).sort(), ["x", "x.next-", `x.next-${process.ppid}`, "y.next-1"]);
});

test("a file is written whole, through a link, or not at all", (t) => {
  const place = join(folder, "whole");
  mkdirSync(join(place, "folder"), { recursive: true });
  symlinkSync("real.po", join(place, "link.po"));
  writeWhole(join(place, "link.po"), "one");
  writeWhole(join(place, "link.po"), "two");
  t.is(readFileSync(join(place, "real.po"), "utf8"), "two");
  t.true(lstatSync(join(place, "link.po")).isSymbolicLink());
  t.throws(() => writeWhole(join(place, "folder"), "three"), { code: "EISDIR" });
  t.deepEqual(readdirSync(place).sort(), ["folder", "link.po", "real.po"]);
});

/** Two releases of the same edition are the same bytes, whatever the machine's folder, clock's zone, locale, umask or cores. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import test from "ava";

const project = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "same-bytes-"));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

/** What the commands read of the project. */
const parts = ["src", "scripts", "templates", "types", "examples", "package.json"];
const node = process.execPath;

/** Copies the project into a folder of its own, builds and gathers a release there. */
function release(
  name: string,
  conditions: { env: Record<string, string>; prelude: string },
): string {
  const home = join(folder, name);
  for (const part of [...parts, "package-lock.json", "tsconfig.json"])
    cpSync(join(project, part), join(home, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(home, "node_modules"));
  const build = `"${node}" scripts/build.ts --data examples/skerrby --url https://example.org`;
  execFileSync("sh", ["-c", `${conditions.prelude} ${build} && "${node}" scripts/release.ts`], {
    cwd: home,
    env: { ...process.env, CI: "true", ...conditions.env },
    stdio: "pipe",
  });
  return home;
}

/** Every file of a release and its edition, with its mode and bytes. */
function everything(home: string): Map<string, { mode: string; bytes: Buffer | undefined }> {
  return new Map(
    ["dist", "dist.release"].flatMap((part) =>
      readdirSync(join(home, part), { recursive: true, withFileTypes: true })
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
        .map((path) => {
          const { mode } = statSync(path);
          const bytes = statSync(path).isFile() ? readFileSync(path) : undefined;
          return [relative(home, path), { mode: (mode & 0o777).toString(8), bytes }] as const;
        }),
    ),
  );
}

test("folder, zone, locale, umask and cores leave no trace in a release", (t) => {
  t.timeout(170_000);
  const one = release("one", {
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    prelude: "umask 077; taskset --cpu-list 0",
  });
  const other = release("another place, further away", {
    env: { TZ: "America/Anchorage", LANG: "C", LC_ALL: "C" },
    prelude: "umask 002;",
  });
  const [first, second] = [everything(one), everything(other)];
  t.deepEqual([...first.keys()], [...second.keys()]);
  t.true(first.size > 100);
  for (const [file, { mode, bytes }] of first) {
    t.is(second.get(file)?.mode, mode, file);
    t.is(mode, bytes === undefined ? "755" : "644", file);
    if (bytes) t.true(second.get(file)?.bytes?.equals(bytes), file);
  }
});

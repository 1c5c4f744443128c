import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { runScript } from "../src/command/fixture/run-script.ts";
import { fixtureEdition } from "../src/publish/fixture-edition.ts";

const linux = process.platform === "linux" ? test.serial : test.serial.skip;

/** A folder for temporary files, in which a browser's profile shows that it has started. */
function temporary(): Disposable & { path: string; profile: Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), "signals-"));
  const { promise: profile, resolve } = Promise.withResolvers<void>();
  const watcher = watch(path, (_, name) => name?.includes("-browser-") && resolve());
  return {
    path,
    profile,
    [Symbol.dispose]() {
      watcher.close();
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Processes whose command line names the folder, e.g. a browser with its profile there. */
const processesOf = (folder: string): string[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`=${folder}/`);
      } catch {
        return false;
      }
    });

for (const [script, signal, code] of [
  ["build.ts", "SIGINT", 130],
  ["build.ts", "SIGTERM", 143],
  ["check.ts", "SIGTERM", 143],
  ["pdf.ts", "SIGINT", 130],
] as const) {
  linux(
    `${signal} ends ${script} and its browser with the code ${code} and one line`,
    async (t) => {
      using edition = fixtureEdition();
      await edition.build();
      const before = edition.text("edition.json");
      using folder = temporary();
      const reports = join(folder.path, "reports");
      const args = {
        "build.ts": ["--data", edition.data, "--out", edition.out],
        "check.ts": ["--data", edition.data, "--out", edition.out, "--reports", reports, "--all"],
        "pdf.ts": ["--data", edition.data, "--slides", "1", "--out", join(folder.path, "x.pdf")],
      }[script];
      let sent = 0;
      const { code: ended, said } = await runScript(script, args, {
        env: { TMPDIR: folder.path },
        onStart: (child) =>
          void folder.profile.then(() => {
            sent = performance.now();
            child.kill(signal);
          }),
      });
      t.true(performance.now() - sent < 2_000);
      t.is(ended, code);
      const stand = script === "build.ts" ? ` ${edition.out}/ is as it was.` : "";
      t.is(said.trim().split("\n").at(-1), `Stopped by ${signal}.${stand}`);
      t.deepEqual(readdirSync(folder.path), []);
      t.deepEqual(processesOf(folder.path), []);
      t.is(edition.text("edition.json"), before);
      t.deepEqual(readdirSync(join(edition.out, "..")).sort(), ["dist", "plan"]);
    },
  );
}

linux(
  "a build that is killed leaves no browser, and its profile to the next command",
  async (t) => {
    using edition = fixtureEdition();
    using folder = temporary();
    const env = { TMPDIR: folder.path };
    const { code } = await runScript("build.ts", ["--data", edition.data, "--out", edition.out], {
      env,
      onStart: (child) => void folder.profile.then(() => child.kill("SIGKILL")),
    });
    t.is(code, "SIGKILL");
    await runScript("problems.ts", ["--data", edition.data], { env });
    t.deepEqual(readdirSync(folder.path), []);
    t.deepEqual(processesOf(folder.path), []);
  },
);

/** A disk of its own for a command, which goes with it; only root may have one. */
const onDisk = (place: string, options: string): string[] => [
  "unshare",
  "--mount",
  "sh",
  "-c",
  `mount -t tmpfs -o ${options} tmpfs '${place}' && exec "$@"`,
  "sh",
];
const isRoot = process.getuid?.() === 0 && existsSync("/usr/bin/unshare");
const rooted = process.platform === "linux" && isRoot ? test.serial : test.serial.skip;

for (const [name, options, says] of [
  ["a full disk", "size=4k", /; the disk of .* is full\. Try again, or build without PDFs/],
  ["a read-only disk", "ro", /^The file system is read-only \(mkdtemp .*\)\./],
] as const) {
  rooted(`${name} for temporary files: one line, and the old edition`, async (t) => {
    using edition = fixtureEdition();
    await edition.build();
    const before = edition.text("edition.json");
    const place = join(edition.data, "..", "temporary");
    mkdirSync(place);
    const { code, said } = await runScript(
      "build.ts",
      ["--data", edition.data, "--out", edition.out, "--no-search"],
      { env: { TMPDIR: place }, through: onDisk(place, options) },
    );
    t.is(code, 1, said);
    t.regex(said.trim().split("\n").at(-1) ?? "", says);
    t.is(edition.text("edition.json"), before);
    t.deepEqual(readdirSync(join(edition.out, "..")).sort(), ["dist", "plan", "temporary"]);
  });
}

for (const [name, options, says] of [
  ["full", "size=300k", /^The disk is full/],
  ["read-only", "ro", /^The file system is read-only \(access .*\)\./],
] as const) {
  rooted(`a ${name} disk for the edition: one line`, async (t) => {
    using edition = fixtureEdition();
    const place = join(edition.data, "..", "disk");
    mkdirSync(place);
    const { code, said } = await runScript(
      "build.ts",
      ["--data", edition.data, "--out", join(place, "dist"), "--no-pdf", "--no-search"],
      { through: onDisk(place, options) },
    );
    t.is(code, 1, said);
    t.regex(said.trim().split("\n").at(-1) ?? "", says);
  });
}

linux("too few open files for a browser: one line, soon", async (t) => {
  using edition = fixtureEdition();
  const { code, said } = await runScript(
    "build.ts",
    ["--data", edition.data, "--out", edition.out, "--no-search"],
    { through: ["sh", "-c", 'ulimit -n 64; exec "$@"', "sh"] },
  );
  t.is(code, 1);
  t.is(
    said.trim().split("\n").at(-1),
    "Only 64 files may be open at once, and a browser needs 128: raise the limit (ulimit -n 1024), or build without PDFs: --no-pdf",
  );
  t.false(existsSync(edition.out));
});

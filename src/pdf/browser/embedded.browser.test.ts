import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import test from "ava";
import { damageOf } from "./contents.ts";
import { unpackEmbedded } from "./embedded.ts";

const linux =
  process.platform === "linux" && process.arch === "x64" ? test.serial : test.serial.skip;
const cache = mkdtempSync(join(tmpdir(), "cache-"));
test.after.always(() => rmSync(cache, { recursive: true, force: true }));

/** Changes one byte and leaves size and time as they were. */
function damage(file: string): void {
  const content = readFileSync(file);
  content.writeUInt8(content.readUInt8(9) ^ 1, 9);
  writeFileSync(file, content);
  utimesSync(file, 1, 1);
}

const damages: [name: string, damage: (home: string) => void, says: string][] = [
  ["the programme", (home) => damage(join(home, "chromium")), "chromium has changed"],
  [
    "a library",
    (home) => damage(join(home, "libraries/lib/libnss3.so")),
    "libraries/lib/libnss3.so has changed",
  ],
  [
    "a font that is missing",
    (home) => rmSync(join(home, "fontconfig/fonts"), { recursive: true }),
    "fontconfig/fonts/",
  ],
  [
    "a font that has come",
    (home) => writeFileSync(join(home, "fontconfig/fonts/Other.ttf"), ""),
    "fontconfig/fonts/Other.ttf does not belong to it",
  ],
  [
    "its list",
    (home) => writeFileSync(join(home, "contents.json"), "{"),
    "contents.json cannot be read",
  ],
];

for (const [name, harm, says] of damages) {
  linux(`a damaged browser is unpacked anew, and that is said: ${name}`, async (t) => {
    const { executable } = await unpackEmbedded(cache);
    const home = join(executable, "..");
    const said: string[] = [];
    harm(home);
    t.is((await unpackEmbedded(cache, (line) => said.push(line))).executable, executable);
    t.is(said.length, 1);
    t.true(
      said[0]?.startsWith(`The unpacked browser in ${home} was damaged (${says}`) &&
        said[0].endsWith("; it was unpacked anew."),
      said[0],
    );
    t.is(await damageOf(home), undefined);
    await unpackEmbedded(cache, (line) => said.push(line));
    t.is(said.length, 1);
    t.is(readdirSync(cache).length, 1);
  });
}

for (const [name, harm] of [
  [
    "a folder in the place of the programme",
    (home) => {
      rmSync(join(home, "chromium"));
      mkdirSync(join(home, "chromium/x"), { recursive: true });
    },
  ],
  [
    "a pipe in the place of its list",
    (home) => {
      rmSync(join(home, "contents.json"));
      execFileSync("mkfifo", [join(home, "contents.json")]);
    },
  ],
  [
    "a pipe in the place of a library",
    (home) => {
      rmSync(join(home, "libraries/lib/libnss3.so"));
      execFileSync("mkfifo", [join(home, "libraries/lib/libnss3.so")]);
    },
  ],
  [
    "a link that leads nowhere in its own place",
    (home) => {
      rmSync(home, { recursive: true });
      symlinkSync("nowhere", home);
    },
  ],
] satisfies [name: string, harm: (home: string) => void][]) {
  linux(`a damaged browser is mended: ${name}`, async (t) => {
    const { executable } = await unpackEmbedded(cache);
    const home = join(executable, "..");
    const said: string[] = [];
    harm(home);
    await unpackEmbedded(cache, (line) => said.push(line));
    t.regex(said.join("\n"), /was damaged/);
    t.is(await damageOf(home), undefined);
    t.is(readdirSync(cache).length, 1);
  });
}

linux(
  "whoever asks at once for a damaged browser gets it mended, and never finds none",
  async (t) => {
    const { executable } = await unpackEmbedded(cache);
    const home = join(executable, "..");
    damage(executable);
    const asking = Promise.all([
      unpackEmbedded(cache),
      unpackEmbedded(cache),
      unpackEmbedded(cache),
    ]);
    let isAsking = true;
    const asked = asking.finally(() => {
      isAsking = false;
    });
    while (isAsking) {
      t.true(existsSync(executable));
      await setImmediate();
    }
    await asked;
    t.is(await damageOf(home), undefined);
    t.deepEqual(readdirSync(cache), [basename(home)]);
  },
);

linux("a copy of the cache is read once, and is as good", async (t) => {
  const { executable } = await unpackEmbedded(cache);
  const copy = join(cache, "copy");
  cpSync(join(executable, ".."), copy, { recursive: true });
  t.is(await damageOf(copy), undefined);
  t.is(await damageOf(copy), undefined);
  rmSync(copy, { recursive: true });
});

import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

linux("a copy of the cache is read once, and is as good", async (t) => {
  const { executable } = await unpackEmbedded(cache);
  const copy = join(cache, "copy");
  cpSync(join(executable, ".."), copy, { recursive: true });
  t.is(await damageOf(copy), undefined);
  t.is(await damageOf(copy), undefined);
  rmSync(copy, { recursive: true });
});

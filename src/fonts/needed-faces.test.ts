import test from "ava";
import { editionFaces } from "./faces.ts";
import { neededFaces } from "./needed-faces.ts";

const filesFor = (text: string) =>
  neededFaces(editionFaces(), new Set([...text].map((character) => character.codePointAt(0) ?? 0)))
    .map(({ file }) => file)
    .sort();

const main = ["bold.woff2", "italic.woff2", "regular.woff2"];
const family = (name: string) => main.map((file) => `${name}-${file}`);

test("letters of the main fonts need nothing else", (t) => {
  t.deepEqual(filesFor("Päätös § 2 – “ok”"), main);
});

test("what the main fonts lack brings the first font that has it, in all styles", (t) => {
  t.deepEqual(filesFor("Tšekki"), [...main, ...family("european")].sort());
  t.deepEqual(filesFor("Жизнь ≤ 3"), [...main, ...family("cyrillic"), ...family("signs")].sort());
});

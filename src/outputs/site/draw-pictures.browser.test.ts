/** Pictures that a browser draws for an edition: link previews and icons. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { fixtureEdition } from "../../publish/fixture-edition.ts";
import { readManifest } from "../../publish/manifest.ts";

/** Width and height of a PNG (ISO 15948, 11.2.2). */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("link previews and icons are drawn with the decks, named in the pages, and alike each time", async (t) => {
  using edition = fixtureEdition();
  const read = (file: string) => readFileSync(join(edition.out, file));
  const build = () => edition.build({ pdf: true, url: "https://plan.example" });
  t.true((await build()).ok);
  const pictures = ["en/preview.png", "es/preview.png", "apple-touch-icon.png", "favicon.ico"];
  const first = pictures.map(read);
  t.deepEqual(first.slice(0, 3).map(sizeOf), [
    [1200, 630],
    [1200, 630],
    [180, 180],
  ]);
  const icon = first[3] ?? Buffer.alloc(0);
  t.deepEqual([...icon.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 32, 32]);
  t.deepEqual(sizeOf(icon.subarray(icon.readUInt32LE(18))), [32, 32]);
  t.is(icon.length, icon.readUInt32LE(18) + icon.readUInt32LE(14));
  t.false(existsSync(join(edition.out, "preview")));
  const $ = edition.page("es/principios/index.html");
  t.is($('meta[property="og:image"]').attr("content"), "https://plan.example/es/preview.png");
  t.is($('link[rel="icon"][sizes="32x32"]').attr("href"), "../../favicon.ico");
  t.is($('link[rel="apple-touch-icon"]').attr("href"), "../../apple-touch-icon.png");
  const listed = readManifest(edition.out)?.files.map(({ file }) => file) ?? [];
  t.deepEqual(
    pictures.filter((file) => !listed.includes(file)),
    [],
  );
  await build();
  t.true(pictures.every((file, index) => first[index]?.equals(read(file))));
});

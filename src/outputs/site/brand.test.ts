/** A brand folder gives logo, icon and fonts, or is told of in plain lines. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { editionFaces } from "../../fonts/faces.ts";
import { formatProblem } from "../../plan/problem.ts";
import { loadBrand } from "./brand.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>';
const png = Buffer.from("\x89PNG\r\n\x1a\n…", "latin1");
const font = editionFaces()[0]?.content ?? Buffer.alloc(0);
const family = { "regular.woff2": font, "bold.woff2": font, "italic.woff2": font };

function brandOf(t: ExecutionContext, files: Record<string, string | Uint8Array>) {
  const parent = mkdtempSync(join(tmpdir(), "brand-"));
  t.teardown(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "brand");
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return {
    folder,
    load: () => {
      const loaded = loadBrand(folder);
      return loaded.ok
        ? { brand: loaded.brand, lines: [] }
        : {
            lines: loaded.problems.map(formatProblem).map((it) => it.replaceAll(`${parent}/`, "")),
          };
    },
  };
}

test("without a folder nothing is replaced", (t) => {
  const loaded = loadBrand(undefined);
  t.true(loaded.ok && loaded.brand.logo === undefined && loaded.brand.fonts.size === 0);
});

test("logos are found by language and surface, besides fonts and icon; other files are left alone", (t) => {
  const { brand, lines } = brandOf(t, {
    ...family,
    "logo.svg": svg,
    "logo.dark.png": png,
    "logo.sv.svg": svg,
    "icon.svg": svg,
    "README.md": "Ask the city.",
  }).load();
  t.deepEqual(lines, []);
  t.is(brand?.logo?.light.name, "logo.svg");
  t.is(brand?.logo?.dark?.name, "logo.dark.png");
  t.deepEqual([...(brand?.logosOf.keys() ?? [])], ["sv"]);
  t.is(brand?.logosOf.get("sv")?.dark, undefined);
  t.is(brand?.icon?.name, "icon.svg");
  t.deepEqual([...(brand?.fonts.keys() ?? [])].sort(), Object.keys(family).sort());
});

test("a logo for one language alone leaves the others with the wordmark", (t) => {
  const { brand } = brandOf(t, { "logo.sv.svg": svg }).load();
  t.is(brand?.logo, undefined);
  t.true(brand?.logosOf.has("sv"));
});

test("a folder that is not there", (t) => {
  const { folder, load } = brandOf(t, {});
  rmSync(folder, { recursive: true });
  t.deepEqual(
    load().lines.map((line) =>
      line.replaceAll(/There is no folder .*brand\./g, "There is no folder brand."),
    ),
    [
      "brand:1:1  missing-folder  There is no folder brand. Name the folder of the city's logo and fonts, or leave --brand out.",
    ],
  );
});

test("a folder with nothing of a brand in it", (t) => {
  t.deepEqual(brandOf(t, { "Logo.SVG": svg }).load().lines, [
    "brand:1:1  empty-brand  brand has neither a logo nor fonts. Add logo.svg or logo.png, or regular.woff2, bold.woff2, italic.woff2.",
  ]);
});

test("a family without one of its faces", (t) => {
  t.deepEqual(brandOf(t, { "regular.woff2": font, "bold.woff2": font }).load().lines, [
    "brand/italic.woff2:1:1  missing-file  italic.woff2 is not there. Add it, or remove the other fonts: a family needs all three.",
  ]);
});

test("a logo for dark surfaces alone", (t) => {
  t.deepEqual(brandOf(t, { "logo.fi.dark.svg": svg }).load().lines, [
    "brand/logo.fi.svg:1:1  missing-file  logo.fi.svg is not there, but logo.fi.dark.svg is. Add the logo for light surfaces.",
  ]);
});

test("files that are not what their names say", (t) => {
  const wrong = {
    ...{ "logo.svg": "<html>", "logo.dark.png": svg },
    ...{ ...family, "bold.woff2": "OTTO", "italic.woff2": "wOF2…" },
  };
  t.deepEqual(brandOf(t, wrong).load().lines, [
    "brand/bold.woff2:1:1  wrong-file  bold.woff2 is not a WOFF2 font. Export it again in this format.",
    "brand/italic.woff2:1:1  wrong-file  italic.woff2 is not a WOFF2 font. Export it again in this format.",
    "brand/logo.dark.png:1:1  wrong-file  logo.dark.png is not a PNG picture. Export it again in this format.",
    "brand/logo.svg:1:1  wrong-file  logo.svg is not an SVG drawing. Export it again in this format.",
  ]);
});

test("a file that cannot be read", (t) => {
  const { folder, load } = brandOf(t, family);
  mkdirSync(join(folder, "logo.svg"));
  t.deepEqual(load().lines, [
    "brand/logo.svg:1:1  unreadable-file  logo.svg cannot be read (EISDIR). Put a file there that can be read.",
  ]);
});

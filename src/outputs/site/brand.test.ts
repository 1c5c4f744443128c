/** A brand folder gives logo, icon and fonts, or is told of in plain lines. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { editionFaces } from "../../fonts/faces.ts";
import { smallPlan } from "../../plan/fixture/small-plan.ts";
import { formatProblem } from "../../plan/problem.ts";
import { loadEditions } from "../editions.ts";
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

test("a link in place of the folder that leads back to itself", (t) => {
  const { folder, load } = brandOf(t, {});
  rmSync(folder, { recursive: true });
  symlinkSync(folder, folder);
  t.deepEqual(load().lines, [
    "brand:1:1  unreadable-folder  brand is a link that leads back to itself. Mend the link, or remove it.",
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

test("drawings that are no text in UTF-8, or hold what XML does not have", (t) => {
  const wrong = {
    "logo.svg": Buffer.from(svg.replace("<path", "<title>Ä</title><path"), "latin1"),
    "logo.sv.svg": Buffer.from(`\uFEFF${svg}`, "utf16le"),
    "icon.svg": svg.replace("<path", "\n<title>a\u000Bb</title><path"),
  };
  t.deepEqual(brandOf(t, wrong).load().lines, [
    "brand/icon.svg:2:9  control-character  U+000B is a line break of a presentation, which readers cannot be shown. Write a space in its place.",
    "brand/logo.sv.svg:1:1  not-utf-8  The file is in UTF-16, not in UTF-8. Save the file again with the encoding UTF-8.",
    "brand/logo.svg:1:66  not-utf-8  This letter cannot be read: the file is not in UTF-8. Save the file again with the encoding UTF-8.",
  ]);
});

test("a file that cannot be read", (t) => {
  const { folder, load } = brandOf(t, family);
  symlinkSync("someone@machine.1", join(folder, ".#logo.svg"));
  symlinkSync("nowhere", join(folder, "logo.sv.svg"));
  mkdirSync(join(folder, "logo.svg"));
  t.deepEqual(load().lines, [
    "brand/logo.sv.svg:1:1  unreadable-file  logo.sv.svg is a link to what is not there. Mend the link, or remove it.",
    "brand/logo.svg:1:1  unreadable-file  logo.svg is a folder, not a file. Put the file in its place, or remove it.",
  ]);
});

test("a plan may have its organisation's logo beside its data", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "plan-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  smallPlan(folder);
  mkdirSync(join(folder, "brand"));
  writeFileSync(join(folder, "brand/logo.svg"), svg);
  const loaded = loadEditions(folder, undefined);
  t.is(loaded.ok ? loaded.brand.logo?.light.name : undefined, "logo.svg");
});

/** A language whose letters no font of the edition has needs fonts of the plan's own, and is told so at its line. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { neededFaces } from "../fonts/needed-faces.ts";
import { editionFaces } from "../fonts/faces.ts";
import { rangeOf } from "../fonts/range.ts";
import { loadEditions } from "../outputs/editions.ts";
import { formatProblem } from "./problem.ts";
import { addArabic, smallPlan, withEdit } from "./fixture/small-plan.ts";

function loadedAfter(change: (folder: string) => void) {
  const parent = mkdtempSync(join(tmpdir(), "fonts-"));
  try {
    const folder = smallPlan(join(parent, "data"));
    change(folder);
    const loaded = loadEditions(folder, undefined);
    const lines = loaded.ok
      ? []
      : loaded.problems.map((problem) => formatProblem(problem).replace(`${parent}/`, ""));
    return { loaded, lines };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

const own = ", fonts: { regular: regular.woff2, bold: bold.woff2 }";
const missing = (line: number, code: string) =>
  `data/site.yaml:${line}:5  missing-fonts  No font of the edition has the letters of "${code}". Put font files (WOFF2) into the data folder, and name them here: fonts: { regular: fonts/regular.woff2, bold: fonts/bold.woff2 }.`;

test("a plan's fonts show what the edition's own lack, in every style, and nothing else loads them", (t) => {
  const { loaded } = loadedAfter(addArabic);
  if (!loaded.ok) return t.fail();
  const faces = neededFaces([...editionFaces(), ...loaded.fonts], loaded.characters);
  t.deepEqual(
    faces.filter(({ file }) => file.startsWith("ar-")).map(({ file, style }) => [file, style]),
    [
      ["ar-regular.woff2", "regular"],
      ["ar-bold.woff2", "bold"],
      ["ar-italic.woff2", "italic"],
    ],
  );
  t.true(loaded.fonts.every(({ range }) => range.startsWith("U+") && !range.startsWith("U+0")));
});

test("without them the language's line is told once, as soon as it has a text", (t) => {
  const withoutFonts = (folder: string) => {
    addArabic(folder);
    withEdit(folder, "site.yaml", own, "");
  };
  t.deepEqual(loadedAfter(withoutFonts).lines, [missing(4, "ar")]);
  const { lines } = loadedAfter((folder) => {
    withoutFonts(folder);
    rmSync(join(folder, "translations"), { recursive: true });
  });
  t.deepEqual(lines, []);
});

test("a plan whose own language lacks them is told once, too", (t) => {
  const { lines } = loadedAfter((folder) => {
    withEdit(folder, "site.yaml", "name: English", "name: العربية");
    withEdit(folder, "site.yaml", "title: Search", "title: بحث");
  });
  t.deepEqual(lines, [missing(2, "en")]);
});

test("a font that is not there, or none, is told where it is named", (t) => {
  const { lines } = loadedAfter((folder) => {
    addArabic(folder);
    rmSync(join(folder, "bold.woff2"));
    writeFileSync(join(folder, "regular.woff2"), "no font");
  });
  t.deepEqual(
    lines
      .filter((line) => !line.includes("missing-fonts"))
      .map((line) => line.replace(/:\d+ {2}/, "  ")),
    [
      "data/site.yaml:4  wrong-file  regular.woff2 is not a WOFF2 font. Export it again in this format.",
      "data/site.yaml:4  missing-file  The font bold.woff2 is not there. Put it into the data folder.",
    ],
  );
});

test("fonts may lie in a folder of their own, but nowhere else", (t) => {
  const { lines } = loadedAfter((folder) => {
    addArabic(folder);
    mkdirSync(join(folder, "fonts"));
    cpSync(join(folder, "bold.woff2"), join(folder, "fonts/bold.woff2"));
    withEdit(folder, "site.yaml", "bold: bold.woff2", "bold: fonts/bold.woff2");
  });
  t.deepEqual(lines, []);
  const outside = loadedAfter((folder) => {
    addArabic(folder);
    withEdit(folder, "site.yaml", "bold: bold.woff2", "bold: ../bold.woff2");
  });
  t.regex(outside.lines.join(), /bad-font-file/);
});

test("a range leaves out what lies far from its characters", (t) => {
  t.is(rangeOf([0xfb50, 0x628, 0x627, 0x6ff]), "U+627-6FF,U+FB50");
});

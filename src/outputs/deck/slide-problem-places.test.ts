import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import type { SlideProblem } from "./slide-problem.ts";
import { withPlaces } from "./slide-problem-places.ts";

const problem = (characters: string[]): SlideProblem => ({
  ...{ code: "slide-font", slide: "cover", language: "ar", fix: "change the text" },
  message: `The system's font Noto shows the characters "${characters.join("")}"`,
  characters,
});

test("characters of a problem are told with their places in catalogue and data", (t) => {
  const data = mkdtempSync(join(tmpdir(), "data-"));
  t.teardown(() => rmSync(data, { recursive: true }));
  mkdirSync(join(data, "translations"));
  writeFileSync(join(data, "site.yaml"), "# ض\nname: one\ntitle: ض\n");
  writeFileSync(join(data, "translations/ar.po"), 'msgid "one"\nmsgstr "ما ض"\n');
  writeFileSync(join(data, "translations/fi.po"), 'msgid "one"\nmsgstr "ض"\n');
  const [found, none, space] = withPlaces([problem(["ض"]), problem(["✓"]), problem([" "])], data);
  t.is(
    found?.message.replaceAll(data, "data"),
    'The system\'s font Noto shows the characters "ض", which stand in data/translations/ar.po:2, data/site.yaml:3',
  );
  t.deepEqual(none, problem(["✓"]));
  t.deepEqual(space, problem([" "]));
});

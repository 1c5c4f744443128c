/** Texts retyped in letters with separate accents (NFD) are the same texts. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { examplePlan } from "../plan/fixture/small-plan.ts";
import { readYaml } from "../plan/yaml/yaml-file.ts";
import { subjects } from "../subjects/index.ts";
import { loadPlan } from "../subjects/load-plan.ts";
import { outOfDate } from "./catalogue/changes.ts";
import { readFolder } from "./catalogue/folder.ts";
import { loadCatalogues } from "./catalogue/load.ts";
import { localizePlan } from "./edition.ts";

/** The plan in each language, and what the catalogues lack, after files were rewritten. */
function editionsAfter(rewritten: (file: string) => boolean) {
  const temporary = mkdtempSync(join(tmpdir(), "plan-"));
  try {
    const folder = examplePlan(join(temporary, "data"));
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!/\.(yaml|po)$/.test(file) || !rewritten(file)) continue;
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, "utf8").normalize("NFD"));
    }
    const loaded = loadPlan(folder);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { plan, sources } = loaded;
    const found = loadCatalogues(folder, plan, sources, subjects);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    const editions = plan.site.languages.map(({ code }) => {
      const catalogue = found.catalogues.get(code);
      if (!catalogue) throw new Error(code);
      const { plan: words, fallbacks } = localizePlan(plan, code, subjects, catalogue);
      return { words: JSON.stringify(words), fallbacks };
    });
    const { catalogues } = readFolder(folder, plan, sources, subjects);
    const fuzzy = catalogues.flatMap(({ merged }) =>
      (merged?.entries ?? []).filter(({ isFuzzy }) => isFuzzy),
    );
    return { editions, fuzzy, lacking: catalogues.flatMap(outOfDate) };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

const composed = editionsAfter(() => false);

for (const [what, rewritten] of [
  ["data", (file: string) => file.endsWith(".yaml")],
  ["catalogues", (file: string) => file.endsWith(".po")],
  ["data and catalogues", () => true],
] as const) {
  test(`${what} in decomposed letters give the same edition, and nothing becomes fuzzy`, (t) => {
    t.deepEqual(editionsAfter(rewritten), composed);
  });
}

test("keys, quoted escapes and places are those of composed letters", (t) => {
  const yaml = readYaml("a.yaml", 'ka\u0308vija\u0308: "a\\u0308"\nla\u0308hto\u0308: tie\u0308');
  t.deepEqual(yaml.data, { kävijä: "ä", lähtö: "tië" });
  t.deepEqual(yaml.at(["lähtö"]), { line: 2, column: 10 });
});

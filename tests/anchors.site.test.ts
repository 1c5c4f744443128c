/** Whatever may have an earlier id has its present one on the page that is its home. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { homeOf } from "../src/plan/homes.ts";
import { schemaAt, walk } from "../src/plan/schema/walk.ts";
import { readManifest } from "../src/publish/manifest.ts";
import { subjects } from "../src/subjects/index.ts";
import { loadPlan } from "../src/subjects/load-plan.ts";
import { exampleEdition, examplePlanFolder } from "./example-edition.ts";

/** Things with a page of their own, whose earlier places were on other pages. */
const withPages = ["level", "audience", "principle"];

test("every thing that may name earlier ids stands with its id on its home page", async (t) => {
  using edition = await exampleEdition();
  const loaded = loadPlan(examplePlanFolder);
  if (!loaded.ok) return t.fail("The examples' plan has problems.");
  const { plan, sources } = loaded;
  const { pages } = edition.manifest;
  const lost: string[] = [];
  const kinds = new Set<string>();
  for (const [name, yaml] of sources) {
    if (name === "site") continue;
    walk(yaml.schema, yaml.data, ({ path, value, meta: { declares } }) => {
      const thing = path.slice(0, -1);
      const former = schemaAt(yaml.schema, yaml.data, [...thing, "former"]);
      if (!declares || !former || withPages.includes(declares)) return;
      kinds.add(declares);
      const home = homeOf(
        subjects,
        name,
        path,
        yaml.data,
        plan.site.pages.map((page) => ({ shows: undefined, ...page })),
      );
      const file = pages.find((page) => page.id === home?.id && page.language === "en")?.file;
      const html = file === undefined ? "" : readFileSync(join(edition.dist, file), "utf8");
      if (!html.includes(`id="${String(value)}"`)) lost.push(`${declares} ${String(value)}`);
    });
  }
  t.deepEqual(lost, []);
  t.true(kinds.size > 15, [...kinds].join());
});

test("links to the part of an audience's page by its earlier anchor lead to it still", async (t) => {
  using edition = await exampleEdition();
  const pages = readManifest(edition.dist)?.pages.filter(({ layout }) => layout === "audience");
  t.is(pages?.length, 6);
  for (const { file } of pages ?? []) {
    const html = readFileSync(join(edition.dist, file), "utf8");
    t.regex(html, /<h2 id="works-through"><span class="former-id" id="who-decides"><\/span>/, file);
  }
});

/** What templates read is there, by the types of what they are given: the compiler reads them with us. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import test from "ava";
import { typedTemplate } from "../src/outputs/site/fixture/typed-template.ts";
import { partsIn, templatesFolder } from "../src/outputs/site/parts.ts";

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "typed-templates-"));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

/** What every page lends to its templates, of which macros read some too. */
const lentNames = [
  "addressOnPaper",
  "assets",
  "brandLogo",
  "breadcrumb",
  "cards",
  "checksums",
  "copyright",
  "current",
  "downloads",
  "fallbackNotice",
  "contact",
  "feedback",
  "finder",
  "footerMenu",
  "formerIds",
  "front",
  "head",
  "here",
  "home",
  "isSearchable",
  "koroDrawing",
  "language",
  "languages",
  "logo",
  "mainMenu",
  "mistake",
  "movedItems",
  "next",
  "notes",
  "onDisk",
  "otherLanguages",
  "period",
  "periodOver",
  "plan",
  "previous",
  "publicAddress",
  "readers",
  "search",
  "searchIndex",
  "shown",
  "shownOnSlides",
  "sitemap",
  "theme",
  "ui",
  "unofficial",
  "updated",
  "wholePlan",
];

/** Filters, and what every page lends; a name that no page lends is an error of its own. */
const lent = `
import type { Words } from "${root}/src/language/words.ts";
import type { PageContext } from "${root}/src/site/context.ts";
import type { Slide } from "${root}/src/site/slide.ts";
import type { subjects } from "${root}/src/subjects/index.ts";
import type { PageFurniture } from "${root}/src/outputs/site/site-to-write.ts";
type Lent = PageContext & PageFurniture;
type Known = (typeof subjects)[number];
type PageView<Layout> = Extract<PageContext<Known>, { current: { layout: Layout } }>["view"];
type SlideView<Layout> = Extract<Slide<Known>, { layout: Layout }> extends { view: infer View } ? View : never;
declare const sublevel: number;
${lentNames.map((name) => `declare const ${name}: Lent["${name}"];`).join("\n")}
type Cover = Extract<Slide, { layout: "cover" }>;
declare const slides: readonly (Slide & Partial<Pick<Cover, "notice" | "periodOver" | "fallbacks">> & { view?: unknown })[];
declare const loop: { index: number; index0: number; first: boolean; last: boolean };
declare function takes(params: object, ...names: string[]): string;
declare function words(value: Words): string;
declare function langOf(value: Words): string;
declare function to(address: string): string;
declare function join(values: readonly string[], between: string): string;
declare function markup(params: object): string;
declare function absolute(address: string): string;
declare function siblingOf(language: string, id: string): string;
declare function locale_links(url: string): readonly { url: string; lang: string }[];
declare function safe(html: string): string;
declare const page: { url: string };
declare function written(value: string | number): void;
`;

/** Templates of subjects' pages or slides, with the types of their views. */
const templatesIn = (place: "pages" | "slides", type: "PageView" | "SlideView") =>
  partsIn(templatesFolder)
    .filter(({ kind, folder }) => kind === "subjects" && existsSync(join(folder, place)))
    .flatMap(({ name, folder }) =>
      readdirSync(join(folder, place)).map((file) => ({
        path: `subjects/${name}/${place}/${file}`,
        view: `${type}<${JSON.stringify(file.replace(/\.njk$/, ""))}>`,
      })),
    );

/** Templates of the site's own pages, with the types of theirs. */
const ownPages = readdirSync(join(templatesFolder, "pages")).map((file) => ({
  path: `pages/${file}`,
  view: `PageView<${JSON.stringify(file.replace(/\.njk$/, ""))}>`,
}));

/** The frame of all pages, with what it includes. */
const frame = { path: "layouts/page.njk", view: "undefined" };

/** What the compiler finds in readings of views, each under the name of its file. */
function faultsIn(readings: readonly { path: string; view: string; body: string }[]): string[] {
  for (const { path, view, body } of readings)
    writeFileSync(
      join(folder, path.replaceAll("/", ".").replace(/njk$/, "ts")),
      `${lent}export const read = (view: ${view}) => {\n${body}\n};`,
    );
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const compilerOptions = {
    noUncheckedIndexedAccess: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    typeRoots: [join(root, "node_modules/@types")],
  };
  const include = [join(folder, "*.ts"), join(root, "types/*.d.ts")];
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include }),
  );
  const { stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout.split("\n").filter((line) => /^(layouts\.|pages\.|subjects\.|faulty)/.test(line));
}

test("what pages and slides read is there, and what is not there is found", (t) => {
  const pages = templatesIn("pages", "PageView");
  const slides = templatesIn("slides", "SlideView");
  t.true(pages.length > 0 && slides.length > 0);
  const readings = [frame, ...ownPages, ...pages, ...slides].map((one) => ({
    ...one,
    body: typedTemplate(one.path),
  }));
  const body = "written(words(view.titel));\nwritten(ui.plam);";
  const faults = faultsIn([
    ...readings,
    { path: "faulty.njk", view: 'SlideView<"mandate">', body },
  ]);
  const [title, plan, ...others] = faults.toSorted(
    (a, b) => Number(b.startsWith("faulty")) - Number(a.startsWith("faulty")),
  );
  t.regex(title ?? "", /'titel' does not exist/);
  t.regex(plan ?? "", /'plam' does not exist/);
  t.deepEqual(others, []);
});

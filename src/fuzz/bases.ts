/** The plans that are mutated: one of bare pages, a small one, the same with more words, one with every subject, one with a brand. */
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { editionFaces } from "../fonts/faces.ts";
import { readFolder } from "../language/catalogue/folder.ts";
import { type PoFile, writePo } from "../language/catalogue/po-file.ts";
import { loadEditions } from "../outputs/editions.ts";
import { frameLayouts } from "../plan/frame-layouts.ts";
import { loadPlan } from "../plan/load-plan.ts";
import { type Entry, entriesIn, type PlanFiles } from "./plan-files.ts";
import { openWorkspace } from "./workspace.ts";

export const BASES = ["bare", "small", "worded", "example", "branded"] as const;
export type Base = (typeof BASES)[number];

const folders = {
  small: join(import.meta.dirname, "../plan/fixture/small-plan"),
  example: join(import.meta.dirname, "../../examples/skerrby"),
};

const made = new Map<Base, PlanFiles>();

/** The files of a plan that is sound, made once. */
export function filesOfBase(base: Base): PlanFiles {
  const files = made.get(base) ?? make[base]();
  made.set(base, files);
  return files;
}

const make: Readonly<Record<Base, () => PlanFiles>> = {
  bare: () => translated(bareFiles(), ["es"]),
  small: () => translated(new Map([...entriesIn(folders.small), ...own]), ["es"]),
  worded: () => translated(new Map([...entriesIn(folders.small), ...own]), ["es", "interface.es"]),
  example: () => entriesIn(folders.example),
  branded: () => new Map([...filesOfBase("small"), ...brandFiles()]),
};

const filed = z.looseObject({
  pages: z.array(z.looseObject({ layout: z.string() })).optional(),
  slides: z.array(z.looseObject({ layout: z.string() })).optional(),
});

/** The small plan without its subjects, whose pages every plan has: quick to try, for most mistakes are anywhere. */
function bareFiles(): Map<string, Entry> {
  const small = entriesIn(folders.small);
  const kept = new Set(["cover", ...Object.keys(frameLayouts)]);
  return new Map(
    ["plan.yaml", "site.yaml", "deck.yaml"].map((name): [string, Entry] => {
      const { pages, slides, ...rest } = filed.parse(parse(String(small.get(name))));
      const bare = [pages, slides].map((list) => list?.filter(({ layout }) => kept.has(layout)));
      const [pagesLeft, slidesLeft] = bare;
      const data = {
        ...rest,
        ...(pagesLeft && { pages: pagesLeft }),
        ...(slidesLeft && { slides: slidesLeft }),
      };
      return [name, Buffer.from(stringify(data, { lineWidth: 0 }))];
    }),
  );
}

/** What the small plan leaves out, as short as it can be. */
const own: readonly (readonly [string, Entry])[] = [
  [
    "interface.yaml",
    Buffer.from('page:\n  title: "{page} – {plan}, {city}"\nnavigation:\n  top: Up\n'),
  ],
  ["word-division.yaml", Buffer.from("compounds:\n  en:\n    - parti|cipa|tion\n")],
];

/** The plan with catalogues in which every other text is translated, by the same words. */
function translated(files: Map<string, Entry>, wanted: readonly string[]): PlanFiles {
  using workspace = openWorkspace();
  workspace.put(files);
  const editions = loadEditions(workspace.data, undefined);
  const loaded = editions.ok ? loadPlan(workspace.data, editions.subjects) : undefined;
  if (!loaded?.ok) throw new Error("The plan to be mutated has problems.");
  const { catalogues } = readFolder(workspace.data, loaded.plan, loaded.sources);
  for (const { name, merged } of catalogues)
    if (merged && wanted.includes(name))
      files.set(`translations/${name}.po`, Buffer.from(writePo(halfTranslated(merged))));
  return files;
}

const halfTranslated = (po: PoFile): PoFile => ({
  ...po,
  entries: po.entries.map((entry, index) =>
    index % 2 === 0 ? { ...entry, translation: entry.source } : entry,
  ),
});

function brandFiles(): [string, Entry][] {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>\n';
  const drawings = ["logo.svg", "logo.dark.svg", "logo.es.svg", "icon.svg"];
  const fonts = editionFaces().filter(({ file }) => /^(regular|bold|italic)\.woff2$/.test(file));
  return [
    ...drawings.map((name): [string, Entry] => [`brand/${name}`, Buffer.from(svg)]),
    ...fonts.map(({ file, content }): [string, Entry] => [`brand/${file}`, Buffer.from(content)]),
  ];
}

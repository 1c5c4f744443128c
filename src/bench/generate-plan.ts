/** Makes a plan several times the size of another: what has pages and slides of its own is repeated with them. */
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";
import type { ShownSubject } from "../plan/layout-facts.ts";
import type { Path } from "../plan/yaml/yaml-file.ts";

const thing = z.looseObject({ id: z.string() });
const page = thing.extend({
  shows: z.string().optional(),
  slug: z.record(z.string(), z.string()).optional(),
});
type Shown = z.infer<typeof page>;

/**
 * Copies the plan in `from` into `to`, `times` as large.
 * @param subjects what the plan may speak of
 */
export function generatePlan(
  from: string,
  to: string,
  times: number,
  subjects: readonly ShownSubject[],
): void {
  cpSync(from, to, { recursive: true });
  const ids = new Set<string>();
  for (const { file, list } of listsOf(subjects))
    changeList(join(to, file), list, thing, (things) => {
      for (const { id } of things) ids.add(id);
      return repeated(things, times);
    });
  const withCopies = (entries: readonly Shown[]) =>
    copies(times).flatMap((copy) =>
      copy === 1
        ? entries
        : entries
            .filter(({ shows }) => shows !== undefined && ids.has(shows))
            .map((entry) => copyOf(entry, copy)),
    );
  changeList(join(to, "site.yaml"), ["pages"], page, withCopies);
  changeList(join(to, "deck.yaml"), ["slides"], page, withCopies);
}

/** Where the things stand of which each has a page and a slide: the file, and the way to their list. */
const listsOf = (subjects: readonly ShownSubject[]) =>
  subjects.flatMap(({ name, pages, slides }) => {
    const onSlides = new Set(Object.values(slides).map(({ one }) => one?.kind));
    return Object.values(pages).flatMap(({ one, holds }) =>
      one && holds && onSlides.has(one.kind) ? [{ file: `${name}.yaml`, list: holds }] : [],
    );
  });

/** Puts other entries in the place of a list's; a file that the plan leaves out stays out. */
function changeList<T>(
  file: string,
  list: Path,
  schema: z.ZodType<T>,
  change: (entries: readonly T[]) => readonly unknown[],
): void {
  if (!existsSync(file)) return;
  const document = parseDocument(readFileSync(file, "utf8"));
  const entries = z.array(schema).parse(list.reduce<unknown>(stepInto, document.toJS()));
  document.setIn(list, document.createNode(change(entries)));
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

const stepInto = (value: unknown, key: PropertyKey): unknown =>
  z.record(z.string(), z.unknown()).parse(value)[String(key)];

const copies = (times: number): number[] => Array.from({ length: times }, (_, index) => index + 1);

/** A page or slide that shows the copy with the same number; it was never at another address. */
const copyOf = ({ former: _, ...entry }: Shown, copy: number) => ({
  ...entry,
  id: `${entry.id}-${copy}`,
  shows: `${entry.shows}-${copy}`,
  ...(entry.slug && {
    slug: Object.fromEntries(
      Object.entries(entry.slug).map(([language, slug]) => [language, `${slug}-${copy}`]),
    ),
  }),
});

function repeated(entries: readonly object[], times: number): unknown[] {
  return copies(times).flatMap((copy) =>
    copy === 1 ? entries : entries.map((entry) => renamed(entry, idsIn(entry), copy)),
  );
}

/** Ids that the value declares. */
function idsIn(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...idsIn(item)]));
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([key, item]) =>
      key === "id" && typeof item === "string" ? [item] : [...idsIn(item)],
    ),
  );
}

/** The value with its own ids numbered; relations to what lies outside it, and earlier ids, are left out. */
function renamed(value: unknown, own: ReadonlySet<string>, copy: number): unknown {
  if (typeof value === "string") return own.has(value) ? `${value}-${copy}` : value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, own, copy));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "see_also" && key !== "former")
      .map(([key, item]) => [key, renamed(item, own, copy)]),
  );
}

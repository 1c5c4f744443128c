/** Makes a plan several times the size of another: its levels, principles, their pages and slides repeated. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";

const withId = z.looseObject({ id: z.string() });
const page = z.looseObject({
  id: z.string(),
  shows: z.string().optional(),
  slug: z.record(z.string(), z.string()).optional(),
});
const channelsSchema = z.looseObject({ levels: z.array(withId) });
const principlesSchema = z.looseObject({ principles: z.array(withId) });
const siteSchema = z.looseObject({ pages: z.array(page) });
const deckSchema = z.looseObject({ slides: z.array(page) });

/** Copies the plan in `from` into `to`, `times` as large. */
export function generatePlan(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  const read = <T>(file: string, schema: z.ZodType<T>): T =>
    schema.parse(parse(readFileSync(join(from, file), "utf8")));
  const write = (file: string, content: unknown) =>
    writeFileSync(join(to, file), stringify(content, { lineWidth: 0 }));

  const channels = read("channels.yaml", channelsSchema);
  const principles = read("principles.yaml", principlesSchema);
  const site = read("site.yaml", siteSchema);
  const deck = read("deck.yaml", deckSchema);
  const shown = new Set([...channels.levels, ...principles.principles].map(({ id }) => id));
  const isShown = ({ shows }: { shows?: string | undefined }) =>
    shows !== undefined && shown.has(shows);

  write("channels.yaml", { ...channels, levels: repeated(channels.levels, times) });
  write("principles.yaml", { ...principles, principles: repeated(principles.principles, times) });
  write("site.yaml", {
    ...site,
    pages: copies(times).flatMap((copy) =>
      site.pages
        .filter((entry) => copy === 1 || isShown(entry))
        .map((entry) => (copy === 1 ? entry : copyOf(entry, copy))),
    ),
  });
  write("deck.yaml", {
    ...deck,
    slides: copies(times).flatMap((copy) =>
      deck.slides
        .filter((entry) => copy === 1 || isShown(entry))
        .map((entry) => (copy === 1 ? entry : copyOf(entry, copy))),
    ),
  });
}

const copies = (times: number): number[] => Array.from({ length: times }, (_, index) => index + 1);

/** A page or slide that shows the copy with the same number; it was never at another address. */
const copyOf = ({ former: _, ...entry }: z.infer<typeof page>, copy: number) => ({
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

/** The parsed pages of an edition, each parsed once however many checks ask. */
import type { BuiltEdition } from "../built-edition.ts";
import { BuiltPage } from "../built-page.ts";

const known = new WeakMap<BuiltEdition, BuiltPage[]>();

export function pagesOf(edition: BuiltEdition): BuiltPage[] {
  const before = known.get(edition);
  if (before) return before;
  const pages = edition.pages.map(
    (about) => new BuiltPage(about, edition.read(about.file).toString()),
  );
  known.set(edition, pages);
  return pages;
}

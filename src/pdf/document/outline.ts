/** Writes the outline (bookmarks) of the deck: sections, and under them their slides. */

import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef } from "../pdf-lib.ts";

/** One entry; `page` counts from 0. */
export interface OutlineEntry {
  title: string;
  page: number;
  children: OutlineEntry[];
}

/** What the outline needs to know about a slide. */
export interface OutlinedSlide {
  id: string;
  title: string;
  /** The slide that it stands under, printed or not; its own id if it opens a section. */
  section: string;
  page: number;
  continuation: boolean;
}

/**
 * Two levels: a cover or section slide, and under it the slides of its section. A slide whose
 * section is not printed stands at the first level; a continuation has no entry of its own.
 */
export function outlineOf(slides: readonly OutlinedSlide[]): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const sections = new Map<string, OutlineEntry>();
  for (const { id, title, section, page, continuation } of slides) {
    if (continuation) continue;
    const entry: OutlineEntry = { title, page, children: [] };
    if (section === id) sections.set(id, entry);
    const siblings = section === id ? entries : (sections.get(section)?.children ?? entries);
    siblings.push(entry);
  }
  return entries;
}

/** Writes the entries (ISO 32000-1, 12.3.3), all open, and returns the outline's reference. */
export function writeOutline(
  context: PDFContext,
  entries: readonly OutlineEntry[],
  pages: readonly PDFRef[],
): PDFRef {
  const writeLevel = (parent: PDFRef, level: readonly OutlineEntry[]) => {
    const refs = level.map(() => context.nextRef());
    let visible = level.length;
    for (const [i, { title, page, children }] of level.entries()) {
      const ref = refs[i];
      const target = pages[page];
      if (ref === undefined || target === undefined) throw new Error(`No page for ${title}`);
      const item = context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: [target, PDFName.of("Fit")],
      });
      const before = refs[i - 1];
      const after = refs[i + 1];
      if (before !== undefined) item.set(PDFName.of("Prev"), before);
      if (after !== undefined) item.set(PDFName.of("Next"), after);
      visible += link(item, ref, children);
      context.assign(ref, item);
    }
    return { first: refs[0], last: refs.at(-1), visible };
  };
  const link = (item: PDFDict, ref: PDFRef, level: readonly OutlineEntry[]) => {
    const { first, last, visible } = writeLevel(ref, level);
    if (first === undefined || last === undefined) return 0;
    item.set(PDFName.of("First"), first);
    item.set(PDFName.of("Last"), last);
    item.set(PDFName.of("Count"), context.obj(visible));
    return visible;
  };
  const root = context.nextRef();
  const dict = context.obj({ Type: "Outlines" });
  link(dict, root, entries);
  context.assign(root, dict);
  return root;
}

/** Writes the outline (bookmarks) of a document. */

import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef } from "../pdf-lib.ts";

/** One entry; `page` counts from 0. */
export interface OutlineEntry {
  title: string;
  page: number;
  children: OutlineEntry[];
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

/** The outline (bookmarks) of the deck: sections, and under them their slides. */

import type { OutlineEntry } from "../../pdf/document/outline.ts";

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

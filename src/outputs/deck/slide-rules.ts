/** Rules: pages, outline and tags are the slides, in their order and with their words. */

import { compareWords } from "../../pdf/structure/compare-words.ts";
import { PDFDict as Dict, type PDFDict } from "../../pdf/pdf-lib.ts";
import { splitWords } from "../../pdf/structure/split-words.ts";
import { isElement } from "../../pdf/structure/element.ts";
import { textOf } from "../../pdf/structure/text.ts";
import type { Expectation } from "../../pdf/proof/finding.ts";
import { name, stringIn } from "../../pdf/proof/opened-pdf.ts";
import { type Rule, unless } from "../../pdf/proof/rule.ts";

/** A slide as the page showed it; `PrintedSlide` fits. */
export interface ExpectedSlide {
  id: string;
  title: string;
  /** What must be read, in order, text alternatives included. */
  words: readonly string[];
  /** It carries on the slide before it and has no place in the outline. */
  continuation?: boolean;
}

/** What a deck's file is to be. */
export interface ExpectedDeck extends Expectation {
  slides: readonly ExpectedSlide[];
}

/** The titles of an outline, each before those under it. */
function outlineTitles(parent: PDFDict | undefined): string[] {
  const titles: string[] = [];
  let item = parent?.lookupMaybe(name("First"), Dict);
  while (item !== undefined) {
    titles.push(stringIn(item, "Title") ?? "", ...outlineTitles(item));
    item = item.lookupMaybe(name("Next"), Dict);
  }
  return titles;
}

const quote = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" ");

export const slideRules: Rule<ExpectedDeck>[] = [
  {
    id: "pdf-pages",
    faults: ({ pdf }, { slides }) => {
      const count = pdf.getPageCount();
      return unless(count === slides.length, `${slides.length} slides are on ${count} pages`);
    },
  },
  {
    id: "pdf-page-labels",
    faults: ({ catalog }) =>
      unless(
        catalog.lookupMaybe(name("PageLabels"), Dict) !== undefined,
        "The pages do not carry the numbers of their slides",
      ),
  },
  {
    id: "pdf-outline",
    faults: ({ catalog }, { slides }) => {
      const found = outlineTitles(catalog.lookupMaybe(name("Outlines"), Dict));
      const wanted = slides.filter(({ continuation }) => !continuation).map(({ title }) => title);
      const same = found.length === wanted.length && found.every((t, i) => t === wanted[i]);
      if (same) return [];
      const first = wanted.findIndex((title, i) => title !== found[i]);
      const at = first < 0 ? wanted.length : first;
      return [`The outline has "${found[at] ?? ""}" where the slide is "${wanted[at] ?? ""}"`];
    },
  },
  {
    id: "pdf-torn-word",
    faults: ({ root }, { slides }) => {
      const sections = root?.children.filter(isElement) ?? [];
      return slides.flatMap(({ id, words }, index) => {
        const section = sections[index];
        const torn = section ? splitWords(words, textOf(section)) : [];
        return unless(torn.length === 0, `${id}: lines end within words, ${quote(torn)}`);
      });
    },
  },
  {
    id: "pdf-reading-order",
    faults: ({ root, content }, { slides }) => {
      // Without their characters texts cannot be compared; a rule of its own says so.
      if (root === undefined || content.fonts.some(({ hasUnicode }) => !hasUnicode)) return [];
      const sections = root.children.filter(isElement);
      if (sections.length !== slides.length) {
        return [`${slides.length} slides have ${sections.length} sections of tags`];
      }
      return slides.flatMap(({ id, words }, index) => {
        const section = sections[index];
        const { missing, added } = compareWords(words, section ? textOf(section) : "");
        return [
          ...unless(missing.length === 0, `${id}: the tags lack ${quote(missing)}`),
          ...unless(added.length === 0, `${id}: only the tags have ${quote(added)}`),
        ];
      });
    },
  },
];

/** Completes Chromium's tagged PDF to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */

import { setImmediate } from "node:timers/promises";
import { type Fate, settle } from "./content/artifacts.ts";
import { writeStream } from "./content/compression.ts";
import type { Font } from "./content/fonts.ts";
import { readLetterParts } from "./content/letter-parts.ts";
import { suspendedWords } from "./content/marks.ts";
import { type SurveyedStream, surveyContent } from "./content/streams.ts";
import { annotationsOf, keepAnnotations } from "./document/annotations.ts";
import { describe } from "./document/catalog.ts";
import type { Description } from "./document/description.ts";
import { saveWithIdentity } from "./document/identity.ts";
import { joinLinkPieces } from "./document/link-area.ts";
import { name } from "./document/name.ts";
import { type OutlineEntry, writeOutline } from "./document/outline.ts";
import { pageLabels } from "./document/page-labels.ts";
import { sweep } from "./document/sweep.ts";
import type { ElementFact } from "./dom/facts.ts";
import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFRef } from "./pdf-lib.ts";
import { elements, type MarkedContent, type StructureElement } from "./structure/element.ts";
import { readElement } from "./structure/read.ts";
import { writeStructure } from "./structure/write.ts";
import { releaseDeadLinks } from "./transform/dead-links.ts";
import { transformStructure } from "./transform/index.ts";

/** A finished document, with what its checks ask about. */
export interface CompletedPdf {
  bytes: Uint8Array;
  root: StructureElement;
  /** The characters that each page (from 0) shows in each font. */
  shown: Map<number, Map<Font, Set<string>>>;
  pageCount: number;
}

/** What is known of a document besides the file that the browser printed. */
export interface DocumentFacts {
  /** The facts of its page's elements, by the number in their markers. */
  facts: readonly ElementFact[];
  /** What must be read aloud, in order. */
  words: readonly string[];
  outline: readonly OutlineEntry[];
  /** The number that each page shows. */
  numbers: readonly number[];
  /** It is a part of a document: gaps among its headings are closed. */
  partial: boolean;
}

/** The name of a piece of marked content: owners differ in page or form. */
const keyOf = ({ owner, mcid }: Pick<MarkedContent, "owner" | "mcid">): string =>
  `${owner} ${mcid}`;

function fates(root: StructureElement, feet: readonly MarkedContent[]): Map<string, Fate> {
  const found = new Map<string, Fate>();
  for (const content of feet) found.set(keyOf(content), { kind: "footer" });
  for (const element of elements(root)) {
    for (const child of element.children) {
      if (child.kind === "content") {
        found.set(keyOf(child), { kind: "content", type: element.type });
      }
    }
  }
  return found;
}

function settleStream(pdf: PDFDocument, surveyed: SurveyedStream, all: Map<string, Fate>): void {
  const { owner, stream, streamRef, source, operations, marks, kind } = surveyed;
  // A form without marks is wrapped where it is painted.
  if (kind === "form" && marks.size === 0 && !operations.some((o) => o.hasMarks)) return;
  const settled = settle(
    source,
    operations,
    (mcid) => all.get(keyOf({ owner: `${owner}`, mcid })) ?? { kind: "decoration" },
  );
  pdf.context.assign(streamRef, writeStream(settled, stream.dict));
}

/**
 * Completes `printed`, the bytes of a page that was marked with `markNextPrint`.
 *
 * @throws if the file is not what Chromium writes: no structure tree, no marks, or parts not known
 */
export async function completePdf(
  printed: Uint8Array,
  { facts, words, outline, numbers, partial }: DocumentFacts,
  description: Description,
): Promise<CompletedPdf> {
  const pdf = await PDFDocument.load(printed, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: ParseSpeeds.Fastest,
  });
  // Between its parts, so that other work of the process need not wait for the whole.
  await setImmediate();
  const { context, catalog } = pdf;
  const treeRef = catalog.get(name("StructTreeRoot"));
  if (!(treeRef instanceof PDFRef)) throw new Error("The printed PDF is not tagged");
  const treeRoot = context.lookup(treeRef, PDFDict);
  const pages = pdf.getPages().map(({ ref }) => ref);
  readLetterParts(pdf);
  const suspended = suspendedWords(words);
  const { streams, shown } = surveyContent(pdf, suspended);
  await setImmediate();

  const kids = treeRoot.lookup(name("K"));
  const top = kids instanceof PDFArray ? kids.get(0) : treeRoot.get(name("K"));
  if (top === undefined) throw new Error("The printed PDF has an empty structure tree");
  const pageNumbers = new Map(pages.map((ref, index) => [`${ref}`, index]));
  const root = readElement(top, { context, streams, pages: pageNumbers, facts });
  if (facts.length > 0 && elements(root).every(({ fact }) => fact === undefined)) {
    throw new Error("The printed PDF bears no marks of its page");
  }
  root.language = description.language;
  if (description.direction === "rtl") root.writingMode = "RlTb";
  const annotations = annotationsOf(pdf);
  releaseDeadLinks(root, annotations);
  joinLinkPieces(root, context, annotations);

  const feet = transformStructure(root, partial, suspended);
  const all = fates(root, feet);
  await setImmediate();
  for (const stream of streams.values()) settleStream(pdf, stream, all);
  await setImmediate();
  writeStructure(root, { context, streams, pages, treeRoot: treeRef, annotations });
  const named = elements(root).flatMap(({ children }) =>
    children.flatMap((child) => (child.kind === "object" ? [child.object] : [])),
  );
  keepAnnotations(pdf, new Set(named));

  catalog.set(name("Outlines"), writeOutline(context, outline, pages));
  catalog.set(name("PageLabels"), pageLabels(context, numbers));
  describe(pdf, description);
  sweep(pdf);
  await setImmediate();
  const bytes = await saveWithIdentity(pdf);
  return { bytes, root, shown, pageCount: pages.length };
}

/** Opens a finished PDF for its checks: pages, painting and tags. */

import { type SurveyedContent, surveyContent } from "../content/streams.ts";
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "../pdf-lib.ts";
import { dictionariesOf } from "./dictionaries.ts";
import { elements, type StructureElement } from "../structure/element.ts";
import { readElement } from "../structure/read.ts";

/** A structure element as the file has it. */
export interface TaggedObject {
  ref: PDFRef;
  dict: PDFDict;
  /** The element or tree root that lists it. */
  listedBy: PDFRef;
  /** The marked content it holds, named "owner mcid". */
  marks: string[];
  /** The annotations it holds, by the name of their reference. */
  annotations: string[];
}

/** A PDF that is being checked. */
export interface OpenedPdf {
  pdf: PDFDocument;
  catalog: PDFDict;
  /** All of the file, within others too. */
  dictionaries: PDFDict[];
  content: SurveyedContent;
  /** The tree as plain objects; `undefined` without one. */
  root: StructureElement | undefined;
  /** All elements of `root`, each before its children. */
  elements: StructureElement[];
  /** The same elements as the file has them. */
  tagged: TaggedObject[];
  treeRoot: PDFDict | undefined;
  /** Annotations with the page (from 1) that shows them. */
  annotations: { ref: PDFObject; dict: PDFDict; page: number }[];
}

export const name = (text: string): PDFName => PDFName.of(text);

/** The text of a string object; `undefined` for anything else. */
export function stringIn(dict: PDFDict | undefined, key: string): string | undefined {
  const value = dict?.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined;
}

/** The items of an array, or the one object that stands for an array of one. */
export function listIn(dict: PDFDict, key: string): PDFObject[] {
  const value = dict.lookup(name(key));
  if (value instanceof PDFArray) return value.asArray();
  const own = dict.get(name(key));
  return own === undefined ? [] : [own];
}

function readTagged(treeRef: PDFRef, treeRoot: PDFDict): TaggedObject[] {
  const { context } = treeRoot;
  const found: TaggedObject[] = [];
  const visit = (ref: PDFRef, dict: PDFDict, listedBy: PDFRef): void => {
    const tagged: TaggedObject = { ref, dict, listedBy, marks: [], annotations: [] };
    found.push(tagged);
    const page = dict.get(name("Pg"));
    for (const child of listIn(dict, "K")) {
      const value = context.lookup(child);
      if (value instanceof PDFNumber) tagged.marks.push(`${page} ${value.asNumber()}`);
      if (!(value instanceof PDFDict)) continue;
      const type = value.lookup(name("Type"));
      if (type === name("MCR")) {
        const owner = value.get(name("Stm")) ?? value.get(name("Pg")) ?? page;
        tagged.marks.push(`${owner} ${value.lookup(name("MCID"))}`);
      } else if (type === name("OBJR")) tagged.annotations.push(`${value.get(name("Obj"))}`);
      else if (child instanceof PDFRef) visit(child, value, ref);
    }
  };
  for (const top of listIn(treeRoot, "K")) {
    const dict = context.lookup(top);
    if (top instanceof PDFRef && dict instanceof PDFDict) visit(top, dict, treeRef);
  }
  return found;
}

/** Opens the file. @throws if it is no PDF, or one that this project did not make */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const { catalog, context } = pdf;
  const content = surveyContent(pdf);
  const treeRef = catalog.get(name("StructTreeRoot"));
  const treeRoot = context.lookupMaybe(treeRef, PDFDict);
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [`${ref}`, index]));
  const top = treeRoot === undefined ? undefined : listIn(treeRoot, "K")[0];
  const { streams } = content;
  const root =
    top === undefined ? undefined : readElement(top, { context, streams, pages, facts: [] });
  const annotations = pdf.getPages().flatMap(({ node }, index) =>
    listIn(node, "Annots").flatMap((ref) => {
      const dict = context.lookup(ref);
      return dict instanceof PDFDict ? [{ ref, dict, page: index + 1 }] : [];
    }),
  );
  return {
    ...{ pdf, catalog, content, root, treeRoot, annotations },
    dictionaries: dictionariesOf(pdf),
    elements: root === undefined ? [] : elements(root),
    tagged: treeRoot && treeRef instanceof PDFRef ? readTagged(treeRef, treeRoot) : [],
  };
}

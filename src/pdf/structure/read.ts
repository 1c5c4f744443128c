/** Reads the structure tree of Chromium's PDF into plain objects. */

import { noPaint } from "../content/marks.ts";
import type { SurveyedStream } from "../content/streams.ts";
import { name } from "../document/name.ts";
import { type ElementFact, factIndex } from "../dom/facts.ts";
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "../pdf-lib.ts";
import type { StructureChild, StructureElement } from "./element.ts";

/** Where the tree's references lead. */
export interface Surroundings {
  context: PDFContext;
  streams: Map<string, SurveyedStream>;
  /** The page number (from 0) of a page reference. */
  pages: Map<string, number>;
  /** By the number in the marker; see `factIndex`. */
  facts: readonly ElementFact[];
}

function textOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(name(key));
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  return undefined;
}

const toArray = (value: PDFObject | undefined, context: PDFContext): PDFObject[] => {
  const found = context.lookup(value);
  if (found === undefined || value === undefined) return [];
  return found instanceof PDFArray ? found.asArray() : [value];
};

/** Copies the attributes that Chromium writes. @throws on others: they would be lost */
function readAttributes(target: StructureElement, dict: PDFDict, context: PDFContext): void {
  if (!dict.has(name("A"))) return;
  for (const entry of toArray(dict.get(name("A")), context)) {
    const attributes = context.lookup(entry, PDFDict);
    for (const [key] of attributes.entries()) {
      const value = attributes.lookup(key);
      const text = key.decodeText();
      if (text === "O") continue;
      if (text === "ListNumbering" && value instanceof PDFName) {
        target.numbering = value.decodeText();
      } else if (text === "Scope" && value instanceof PDFName) target.scope = value.decodeText();
      else if (text === "RowSpan" && value instanceof PDFNumber) target.rowSpan = value.asNumber();
      else if (text === "ColSpan" && value instanceof PDFNumber) target.colSpan = value.asNumber();
      else if (text === "Headers" && value instanceof PDFArray) {
        target.headers = value.asArray().map((header) => {
          const id = context.lookup(header);
          if (id instanceof PDFString || id instanceof PDFHexString) return id.decodeText();
          throw new Error("A table cell names a header that is not a string");
        });
      } else if (text === "BBox" && value instanceof PDFArray) {
        const [a = 0, b = 0, c = 0, d = 0] = value.asArray().map((side) => Number(`${side}`));
        target.box = [a, b, c, d];
      } else if (text === "Placement" && value === name("Block")) target.placement = "Block";
      else if (text === "WritingMode" && value === name("RlTb")) target.writingMode = "RlTb";
      else throw new Error(`The structure tree has an attribute that is not known: ${text}`);
    }
  }
}

/** Reads the tree below the root element `ref`. */
export function readElement(
  ref: PDFObject,
  around: Surroundings,
  inherited?: PDFRef,
): StructureElement {
  const { context, streams, pages, facts } = around;
  const dict = context.lookup(ref, PDFDict);
  const ownPage = dict.get(name("Pg"));
  const page = ownPage instanceof PDFRef ? ownPage : inherited;
  const pageNumber = (of: PDFRef | undefined): number => pages.get(`${of}`) ?? -1;

  const read = (child: PDFObject): StructureChild => {
    const value = context.lookup(child);
    if (value instanceof PDFNumber) {
      const mcid = value.asNumber();
      const owner = `${page}`;
      const paints = streams.get(owner)?.marks.get(mcid) ?? noPaint();
      return { kind: "content", owner, mcid, page: pageNumber(page), paints };
    }
    if (!(value instanceof PDFDict)) throw new Error("The structure tree has an odd child");
    const given = value.get(name("Pg"));
    const at = given instanceof PDFRef ? given : page;
    const type = value.lookup(name("Type"));
    if (type === name("MCR")) {
      const mcid = value.lookup(name("MCID"), PDFNumber).asNumber();
      const owner = `${value.get(name("Stm")) ?? at}`;
      const paints = streams.get(owner)?.marks.get(mcid) ?? noPaint();
      return { kind: "content", owner, mcid, page: pageNumber(at), paints };
    }
    if (type === name("OBJR")) {
      return { kind: "object", object: `${value.get(name("Obj"))}`, page: pages.get(`${at}`) };
    }
    return readElement(child, around, page);
  };

  const found: StructureElement = {
    kind: "element",
    type: dict.lookup(name("S"), PDFName).decodeText(),
    children: toArray(dict.get(name("K")), context).map(read),
  };
  const fields = {
    language: "Lang",
    alt: "Alt",
    actualText: "ActualText",
    expansion: "E",
  } as const;
  for (const field of ["language", "alt", "actualText", "expansion"] as const) {
    const text = textOf(dict, fields[field]);
    if (text !== undefined) found[field] = text;
  }
  const id = textOf(dict, "ID");
  if (id !== undefined) found.id = id;
  readAttributes(found, dict, context);
  const fact = facts[factIndex(found.language) ?? -1];
  if (fact !== undefined) {
    found.fact = fact;
    found.language = fact.language;
  }
  return found;
}

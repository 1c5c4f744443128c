/** Surveys all content streams of a document, pages and the forms they paint. */

import { name } from "../document/name.ts";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFNumber,
  PDFRawStream,
  PDFRef,
} from "../pdf-lib.ts";
import { readStream } from "./compression.ts";
import { type Font, FontShelf } from "./fonts.ts";
import { IDENTITY, type Matrix, matrixOf, multiply } from "./geometry.ts";
import type { Paints, SuspendedWords } from "./marks.ts";
import { type ExternalObject, type Survey, survey } from "./survey.ts";

/** A content stream, its survey, and where it stands in the file. */
export interface SurveyedStream extends Survey {
  /** The page or form that the stream belongs to, as the structure tree names it. */
  owner: PDFRef;
  stream: PDFRawStream;
  streamRef: PDFRef;
  source: string;
  kind: "page" | "form";
  /** The key in the ParentTree. */
  structParents: number | undefined;
}

export interface SurveyedContent {
  /** By owner, as `PDFRef.toString()` writes it. */
  streams: Map<string, SurveyedStream>;
  fonts: Font[];
  /** The characters that each page shows in each font; pages count from 0. */
  shown: Map<number, Map<Font, Set<string>>>;
}

const structParentsOf = (dict: PDFDict): number | undefined =>
  dict.lookupMaybe(name("StructParents"), PDFNumber)?.asNumber();

function formMatrix(dict: PDFDict): Matrix {
  const operands = dict.lookupMaybe(name("Matrix"), PDFArray);
  if (operands === undefined) return IDENTITY;
  return matrixOf(operands.asArray().map((_, i) => operands.lookup(i, PDFNumber).asNumber()));
}

/** Reads every page of `pdf`. @throws if a page's content is not one stream, as Chromium writes it */
export function surveyContent(
  pdf: PDFDocument,
  suspended: SuspendedWords = new Set(),
): SurveyedContent {
  const { context } = pdf;
  const fonts = new FontShelf(context);
  const streams = new Map<string, SurveyedStream>();
  const shown: SurveyedContent["shown"] = new Map();

  const lookAt = (
    found: Pick<SurveyedStream, "owner" | "stream" | "streamRef" | "kind" | "structParents">,
    page: number,
    resources: PDFDict | undefined,
    start: Matrix,
    outer: Paints | undefined,
  ): boolean => {
    const source = streams.get(`${found.owner}`)?.source ?? readStream(found.stream);
    const surveyed = survey(
      source,
      {
        suspended,
        font: (font) => fonts.find(resources, font),
        external: (object) => external(object, page, resources),
        shows: (font, text) => {
          const onPage = shown.get(page) ?? new Map<Font, Set<string>>();
          shown.set(page, onPage);
          const characters = onPage.get(font) ?? new Set<string>();
          onPage.set(font, characters);
          for (const character of text) characters.add(character);
        },
      },
      start,
      outer,
    );
    const { operations, marks } = surveyed;
    streams.set(`${found.owner}`, { ...found, operations, marks, source });
    return marks.size > 0 || operations.some((o) => o.hasMarks);
  };

  const external = (
    object: string,
    page: number,
    resources: PDFDict | undefined,
  ): ExternalObject => {
    const ref = resources?.lookupMaybe(name("XObject"), PDFDict)?.get(name(object));
    const stream = context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) {
      throw new Error(`Page ${page + 1} paints an unknown object ${object}`);
    }
    const { dict } = stream;
    if (dict.lookup(name("Subtype")) !== name("Form")) return { kind: "image" };
    const own = dict.lookupMaybe(name("Resources"), PDFDict) ?? resources;
    const structParents = structParentsOf(dict);
    const found = { owner: ref, stream, streamRef: ref, kind: "form", structParents } as const;
    return {
      kind: "form",
      survey: (at, outer) => lookAt(found, page, own, multiply(formMatrix(dict), at), outer),
    };
  };

  for (const [index, { ref, node }] of pdf.getPages().entries()) {
    const streamRef = node.get(name("Contents"));
    const stream = context.lookup(streamRef);
    if (!(streamRef instanceof PDFRef) || !(stream instanceof PDFRawStream)) {
      throw new Error(`Page ${index + 1} is not painted by one content stream`);
    }
    const structParents = structParentsOf(node);
    const found = { owner: ref, stream, streamRef, kind: "page", structParents } as const;
    lookAt(found, index, node.Resources(), IDENTITY, undefined);
  }
  return { streams, fonts: fonts.all(), shown };
}

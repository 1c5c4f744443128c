/** Rules: the document says what it is (ISO 14289-1, 5 and 7.1). */

import { readStream } from "../../content/compression.ts";
import { PDFDict, PDFRawStream } from "../../pdf-lib.ts";
import { name, type OpenedPdf } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";

function xmpOf({ catalog }: OpenedPdf): string | undefined {
  const stream = catalog.lookup(name("Metadata"));
  if (!(stream instanceof PDFRawStream)) return undefined;
  return Buffer.from(readStream(stream), "latin1").toString("utf8");
}

const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, entity: string) => {
    const characters: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };
    return characters[entity] ?? "";
  });

/** The text of a property in the given language. */
function xmpText(xmp: string, property: string, language: string): string | undefined {
  const block = new RegExp(`<${property}>([\\s\\S]*?)</${property}>`).exec(xmp)?.[1] ?? "";
  const item = new RegExp(`<rdf:li xml:lang="${language}">([^<]*)<`).exec(block)?.[1];
  return item === undefined ? undefined : unescapeXml(item);
}

export const metadataRules: Rule[] = [
  {
    id: "pdf-metadata",
    faults: (opened) => unless(xmpOf(opened) !== undefined, "The file has no XMP metadata"),
  },
  {
    id: "pdf-ua-identification",
    faults: (opened) => {
      const xmp = xmpOf(opened);
      if (xmp === undefined) return [];
      return unless(
        /<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp),
        "The metadata does not say that the file is PDF/UA-1",
      );
    },
  },
  {
    id: "pdf-metadata-title",
    faults: (opened, { title, language }) => {
      const xmp = xmpOf(opened);
      if (xmp === undefined) return [];
      return [language, "x-default"].flatMap((wanted) => {
        const found = xmpText(xmp, "dc:title", wanted);
        return unless(
          found === title,
          `The metadata's title (${wanted}) is "${found ?? ""}", not "${title}"`,
        );
      });
    },
  },
  {
    id: "pdf-metadata-language",
    faults: (opened, { language }) => {
      const xmp = xmpOf(opened);
      if (xmp === undefined) return [];
      const said = new RegExp(`<dc:language><rdf:Bag><rdf:li>${language}</rdf:li>`).test(xmp);
      return unless(said, `The metadata does not name the language ${language}`);
    },
  },
  {
    id: "pdf-information",
    faults: ({ pdf }, { title }) => {
      const found = pdf.getTitle();
      return unless(found === title, `The document's title is "${found ?? ""}", not "${title}"`);
    },
  },
  {
    id: "pdf-display-title",
    faults: ({ catalog }) => {
      const preferences = catalog.lookupMaybe(name("ViewerPreferences"), PDFDict);
      const shown = `${preferences?.lookup(name("DisplayDocTitle"))}` === "true";
      return unless(shown, "Viewers are not told to show the title instead of the file's name");
    },
  },
];

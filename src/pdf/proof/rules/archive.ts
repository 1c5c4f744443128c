/** Rules: the document says that it is made to be kept (ISO 19005-2, 6.1 and 6.6). */

import { PDFArray } from "../../pdf-lib.ts";
import { type Rule, unless } from "../rule.ts";
import { xmpOf } from "../xmp-of.ts";
import type { XmpProperty } from "../xmp.ts";

/** Schemas that the standard itself explains, as far as our files use them (ISO 19005-2, 6.6.2.3.1). */
const EXPLAINED = new Set([
  "http://purl.org/dc/elements/1.1/",
  "http://ns.adobe.com/pdf/1.3/",
  "http://ns.adobe.com/xap/1.0/",
  "http://www.aiim.org/pdfa/ns/id/",
  "http://www.aiim.org/pdfa/ns/extension/",
]);

const keyOf = ({ schema, name: property }: XmpProperty): string => `${schema} ${property}`;
const seconds = (date: Date | undefined): string | undefined =>
  date?.toISOString().replace(/\.\d+/, "");

export const archiveRules: Rule[] = [
  {
    id: "pdf-archive-identification",
    faults: (opened) => {
      const archive = xmpOf(opened)?.archive;
      if (archive === undefined) return [];
      const holds = archive.part === "2" && archive.conformance === "A";
      return unless(holds, "The metadata does not say that the file is PDF/A-2a");
    },
  },
  {
    id: "pdf-extension-schema",
    faults: (opened) => {
      const xmp = xmpOf(opened);
      if (xmp === undefined) return [];
      const described = new Set(xmp.described.map(keyOf));
      return xmp.properties.flatMap((property) =>
        unless(
          EXPLAINED.has(property.schema) || described.has(keyOf(property)),
          `The metadata does not explain its property ${property.name} of ${property.schema}`,
        ),
      );
    },
  },
  {
    id: "pdf-information-agrees",
    faults: (opened) => {
      const xmp = xmpOf(opened);
      if (xmp === undefined) return [];
      const { pdf } = opened;
      const { facts } = xmp;
      const pairs: [what: string, information: string | undefined, metadata: string | undefined][] =
        [
          ["author", pdf.getAuthor(), facts.author],
          ["subject", pdf.getSubject(), facts.subject],
          ["keywords", pdf.getKeywords(), facts.keywords],
          ["creator", pdf.getCreator(), facts.creator],
          ["producer", pdf.getProducer(), facts.producer],
          ["date of creation", seconds(pdf.getCreationDate()), facts.created],
          ["date of change", seconds(pdf.getModificationDate()), facts.modified],
        ];
      return pairs.flatMap(([what, information, metadata]) =>
        unless(
          (information ?? "") === (metadata ?? ""),
          `The document's ${what} is "${information ?? ""}", its metadata's "${metadata ?? ""}"`,
        ),
      );
    },
  },
  {
    id: "pdf-identifier",
    faults: ({ pdf }) => {
      const { ID, Encrypt } = pdf.context.trailerInfo;
      return [
        ...unless(ID instanceof PDFArray && ID.size() === 2, "The file has no identifier"),
        ...unless(Encrypt === undefined, "The file is encrypted"),
      ];
    },
  },
];

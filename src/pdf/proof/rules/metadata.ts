/** Rules: the document says what it is (ISO 14289-1, 5 and 7.1). */

import { PDFDict } from "../../pdf-lib.ts";
import { name } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";
import { packetOf, xmpOf } from "../xmp-of.ts";
import { readXmp } from "../xmp.ts";

export const metadataRules: Rule[] = [
  {
    id: "pdf-metadata",
    faults: (opened) => unless(packetOf(opened) !== undefined, "The file has no XMP metadata"),
  },
  {
    id: "pdf-metadata-well-formed",
    faults: (opened) => {
      const packet = packetOf(opened);
      const xmp = packet && readXmp(packet);
      return xmp && "fault" in xmp ? [`The metadata are no well-formed XML: ${xmp.fault}`] : [];
    },
  },
  {
    id: "pdf-ua-identification",
    faults: (opened) => {
      const xmp = xmpOf(opened);
      if (xmp === undefined) return [];
      return unless(xmp.part === "1", "The metadata does not say that the file is PDF/UA-1");
    },
  },
  {
    id: "pdf-metadata-title",
    faults: (opened, { title, language }) => {
      const xmp = xmpOf(opened);
      if (xmp === undefined) return [];
      return [language, "x-default"].flatMap((wanted) => {
        const found = xmp.titles.get(wanted);
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
      const isNamed = xmp.languages[0] === language;
      return unless(isNamed, `The metadata does not name the language ${language}`);
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

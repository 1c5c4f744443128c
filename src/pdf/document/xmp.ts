/** Writes the XMP packet that PDF/UA-1 asks for (ISO 14289-1, 5 and 7.1). */

import { CREATOR, type Description, keywordsOf } from "./description.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/** RDF's way to give one text in languages: a default, and the same with its language. */
const inLanguage = (text: string, language: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li><rdf:li xml:lang="${escapeXml(language)}">${escapeXml(text)}</rdf:li></rdf:Alt>`;

/** @example iso(new Date(0)) // → '1970-01-01T00:00:00Z' */
const iso = (date: Date): string => date.toISOString().replace(/\.\d+/, "");

/** The packet, with `pdfuaid:part` 1 and the same facts as the document information. */
export function xmpPacket(description: Description, producer: string): string {
  const { title, language, author, subject, keywords = [], date } = description;
  const topics = keywords.map((keyword) => `<rdf:li>${escapeXml(keyword)}</rdf:li>`).join("");
  const about = [
    "<pdfuaid:part>1</pdfuaid:part>",
    "<dc:format>application/pdf</dc:format>",
    `<dc:title>${inLanguage(title, language)}</dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${inLanguage(subject, language)}</dc:description>`,
    topics && `<dc:subject><rdf:Bag>${topics}</rdf:Bag></dc:subject>`,
    topics && `<pdf:Keywords>${escapeXml(keywordsOf(description))}</pdf:Keywords>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${iso(date)}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${iso(date)}</xmp:ModifyDate>`,
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${about.filter((line) => line !== "").join("\n")}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** Reads the XMP metadata of a PDF as the XML that it must be (ISO 16684-1). */
import { XmlDocument, XmlElement, XmlParseError } from "libxml2-wasm";

/** A property by its schema's address and its name there. */
export interface XmpProperty {
  schema: string;
  name: string;
}

/** What a document says of itself. */
export interface Xmp {
  /** `pdfuaid:part`; undefined where it has none. */
  part: string | undefined;
  /** `pdfaid:part` and `pdfaid:conformance`. */
  archive: { part: string | undefined; conformance: string | undefined };
  /** What the document information says too (ISO 19005-2, 6.6.3). */
  facts: Readonly<
    Record<
      "author" | "subject" | "keywords" | "creator" | "producer" | "created" | "modified",
      string | undefined
    >
  >;
  properties: XmpProperty[];
  /** The properties that its extension schemas explain. */
  described: XmpProperty[];
  /** The title by language; `x-default` is the one for all others. */
  titles: ReadonlyMap<string, string>;
  languages: readonly string[];
}

const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  pdf: "http://ns.adobe.com/pdf/1.3/",
  xmp: "http://ns.adobe.com/xap/1.0/",
  pdfuaid: "http://www.aiim.org/pdfua/ns/id/",
  pdfaid: "http://www.aiim.org/pdfa/ns/id/",
  extension: "http://www.aiim.org/pdfa/ns/extension/",
  schema: "http://www.aiim.org/pdfa/ns/schema#",
  property: "http://www.aiim.org/pdfa/ns/property#",
};

const about = "/*/rdf:RDF/rdf:Description";

/**
 * The metadata in a packet, or the line that says why it is no well-formed XML: a character that XML
 * does not have, bytes that are no UTF-8, a tag that is not closed.
 */
export function readXmp(packet: Uint8Array): Xmp | { fault: string } {
  try {
    using document = XmlDocument.fromBuffer(packet);
    const found = (path: string) =>
      document.find(`${about}/${path}`, namespaces).filter((node) => node instanceof XmlElement);
    // A property of simple value may also stand as an attribute of its description.
    const simple = (property: string) =>
      document.find(`${about}/${property} | ${about}/@${property}`, namespaces)[0]?.content;
    return {
      part: simple("pdfuaid:part"),
      archive: { part: simple("pdfaid:part"), conformance: simple("pdfaid:conformance") },
      facts: {
        author: found("dc:creator/rdf:Seq/rdf:li")[0]?.content,
        subject: found("dc:description/rdf:Alt/rdf:li[@xml:lang='x-default']")[0]?.content,
        keywords: simple("pdf:Keywords"),
        creator: simple("xmp:CreatorTool"),
        producer: simple("pdf:Producer"),
        created: simple("xmp:CreateDate"),
        modified: simple("xmp:ModifyDate"),
      },
      properties: found("*").map((property) => ({
        schema: property.namespaceUri,
        name: property.name,
      })),
      described: found("extension:schemas/rdf:Bag/rdf:li").flatMap((schema) =>
        schema.find("schema:property/rdf:Seq/rdf:li/property:name", namespaces).map((property) => ({
          schema: schema.get("schema:namespaceURI", namespaces)?.content ?? "",
          name: property.content,
        })),
      ),
      titles: new Map(
        found("dc:title/rdf:Alt/rdf:li").map((item) => [
          item.attr("lang", "xml")?.content ?? "",
          item.content,
        ]),
      ),
      languages: found("dc:language/rdf:Bag/rdf:li").map(({ content }) => content),
    };
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    const [first] = error.details;
    const message = (first?.message ?? error.message).trim();
    return { fault: first ? `line ${first.line}: ${message}` : message };
  }
}

/** Reads the XMP metadata of a PDF as the XML that it must be (ISO 16684-1). */
import { XmlDocument, XmlElement, XmlParseError } from "libxml2-wasm";

/** What a document says of itself. */
export interface Xmp {
  /** `pdfuaid:part`; undefined where it has none. */
  part: string | undefined;
  /** The title by language; `x-default` is the one for all others. */
  titles: ReadonlyMap<string, string>;
  languages: readonly string[];
}

const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  pdfuaid: "http://www.aiim.org/pdfua/ns/id/",
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
    return {
      // A property of simple value may also stand as an attribute of its description.
      part: document.find(`${about}/pdfuaid:part | ${about}/@pdfuaid:part`, namespaces)[0]?.content,
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

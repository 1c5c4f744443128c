/** Finds in a drawing what does more than draw: a city's logo is shown, never run. */
import { type XmlDocument, XmlElement } from "libxml2-wasm";

/** What a drawing holds besides shapes, and on which line. */
export interface ActiveContent {
  line: number;
  /** @example "a script" */
  what: string;
}

/** Elements that run, or bring in the markup of pages; those of an entity have no namespace here. */
const active: Readonly<Record<string, string>> = {
  script: "a script",
  foreignObject: "a piece of a page (foreignObject)",
};

/** Addresses within the drawing, and pictures that it holds itself. */
const isOwn = (address: string): boolean =>
  /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp|avif)[;,]|$)/i.test(address);

/** Addresses in a style, with its escapes read as CSS reads them. */
function addressesIn(css: string): string[] {
  const read = css.replace(/\\([0-9a-f]{1,6})\s?|\\(.)/gi, (_, code, sign) =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : sign,
  );
  const urls = [...read.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, address = ""]) => address);
  return /@import|image-set\(/i.test(read) ? [...urls, "@import"] : urls;
}

/** Scripts, event handlers, links, pieces of pages, and files and styles from elsewhere. */
export function activeContent(document: XmlDocument): ActiveContent[] {
  const sheets = document.find("/processing-instruction('xml-stylesheet')");
  const elements = document.find("//*").filter((node) => node instanceof XmlElement);
  return [
    ...sheets.map(({ line }) => ({ line, what: "a style sheet from elsewhere" })),
    ...elements.flatMap((element) =>
      [...new Set(whatIsActive(element))].map((what) => ({ line: element.line, what })),
    ),
  ];
}

function whatIsActive(element: XmlElement): string[] {
  const { name, namespaceUri, attrs, content } = element;
  const isPage = namespaceUri === "http://www.w3.org/1999/xhtml";
  const kind = isPage ? "a piece of a page" : active[name];
  const style = name === "style" ? addressesIn(content) : [];
  return [
    ...(kind === undefined ? [] : [kind]),
    ...(style.every(isOwn) ? [] : ["an address of something elsewhere"]),
    ...attrs.flatMap((attribute) => {
      const { name: key, content: value } = attribute;
      if (/^on/i.test(key)) return [`a script (${key})`];
      if (key === "attributeName" && /(?:^|:)(?:href|on.*)$/i.test(value.trim()))
        return ["a link that changes"];
      const addresses = /^(?:href|src)$/i.test(key) ? [value] : addressesIn(value);
      return addresses.every(isOwn) ? [] : ["an address of something elsewhere"];
    }),
  ];
}

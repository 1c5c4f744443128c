/** Reads a page as a list of lines: each element, attribute and text, as a reader's browser has them. */
import { load } from "cheerio";

/** An element, a text or another node; from a parser, or from a browser. */
export interface TreeNode {
  type: string;
  name?: string | undefined;
  attribs?: Readonly<Record<string, string>> | undefined;
  data?: string | undefined;
  children?: readonly TreeNode[] | undefined;
}

/** The tree of an HTML document by the rules that browsers follow (parse5). */
export const parsedTree = (html: string): TreeNode => load(html).root()[0] as never;

/**
 * A node as lines, e.g. `<a`, `href="…"`, `"text"`, `a>`. Texts come without what the build sets for the
 * eye: no-break spaces, soft hyphens, unbroken spans of numbers.
 * @param isMarkup elements that a text's own markup makes, which are passed over
 */
export function treeLines(node: TreeNode, isMarkup: (node: TreeNode) => boolean): string[] {
  const lines: string[] = [];
  let text = "";
  const endText = () => {
    const shown = plainly(text);
    if (shown !== "") lines.push(`"${shown}"`);
    text = "";
  };
  const read = (one: TreeNode): void => {
    if (one.type === "text") text += one.data ?? "";
    else if (one.name === undefined || isMarkup(one)) (one.children ?? []).forEach(read);
    else {
      endText();
      const attributes = Object.entries(one.attribs ?? {});
      lines.push(
        `<${one.name}`,
        ...attributes.map(([name, value]) => `${name}="${plainly(value)}"`),
      );
      if (one.attribs?.type === "application/ld+json")
        lines.push(...jsonLines(JSON.parse(one.children?.[0]?.data ?? "")));
      else (one.children ?? []).forEach(read);
      endText();
      lines.push(`${one.name}>`);
    }
  };
  read(node);
  endText();
  return lines;
}

/** The strings of JSON data, each with the way to it. */
export function jsonLines(value: unknown, way = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${way}="${plainly(String(value))}"`];
  return Object.entries(value).flatMap(([key, part]) => jsonLines(part, `${way}.${key}`));
}

export const plainly = (text: string): string =>
  text
    .replaceAll("\u00ad", "")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC")
    .replace(/\.[0-9a-f]{10}\./g, ".hash.");

/** Writes what the tags of a PDF say, in order and with their roles, for reading aloud. */

import { isElement, type StructureElement } from "../structure/element.ts";
import { INLINE } from "../structure/kinds.ts";
import { textOf } from "../structure/text.ts";
import { openPdf } from "./opened-pdf.ts";

/** Groups, told by their parts; everything else is told whole, in one line. */
const GROUPS = new Set("Sect Art Div BlockQuote Note L LI Table THead TBody TFoot TR".split(" "));
/** Hold text, blocks or both. */
const MIXED = new Set(["LBody", "TH", "TD"]);
const TELLING = { markers: true, roles: true };

const isBlock = (child: StructureElement["children"][number]): child is StructureElement =>
  isElement(child) && !INLINE.has(child.type);

function tell(found: StructureElement, depth: number, lines: string[]): void {
  const { type, language, children } = found;
  const label = language === undefined ? type : `${type} [${language}]`;
  const blocks = children.filter(isBlock);
  let text = "";
  if (MIXED.has(type)) {
    const own = children.filter((child) => !isBlock(child));
    text = textOf({ ...found, children: own }, TELLING);
  } else if (!GROUPS.has(type)) text = textOf(found, TELLING);
  lines.push(`${"  ".repeat(depth)}${label}${text === "" ? "" : `: ${text}`}`);
  if (!GROUPS.has(type) && !MIXED.has(type)) return;
  for (const child of GROUPS.has(type) ? children.filter(isElement) : blocks) {
    tell(child, depth + 1, lines);
  }
}

/**
 * The text of the tags of a finished file.
 *
 * @param parts how many parts of the document to tell, from the first; all unless given
 */
export async function transcribe(bytes: Uint8Array, parts?: number): Promise<string> {
  const { root } = await openPdf(bytes);
  if (root === undefined) return "";
  const lines: string[] = [];
  for (const section of root.children.filter(isElement).slice(0, parts)) {
    tell(section, 0, lines);
  }
  return `${lines.join("\n")}\n`;
}

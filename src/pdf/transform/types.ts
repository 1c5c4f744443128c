/** Gives elements that Chromium leaves unnamed or misnamed their standard structure type. */

import { elements, type StructureElement } from "../structure/element.ts";

const BY_TAG: Readonly<Record<string, string>> = {
  aside: "Sect",
  article: "Art",
  dd: "LBody",
  details: "Sect",
  dl: "L",
  dt: "Lbl",
  figcaption: "P",
  footer: "Sect",
  form: "Sect",
  header: "Sect",
  nav: "Sect",
  pre: "P",
  q: "Quote",
  section: "Sect",
  summary: "P",
};

const BY_ROLE: Readonly<Record<string, string>> = {
  "doc-endnote": "Note",
  "doc-footnote": "Note",
  note: "Note",
};

function typeOf(element: StructureElement): string {
  const { type, fact, alt, children } = element;
  // Chromium keeps a link with a role of its own as NonStruct, though its annotation is there.
  if (children.some((child) => child.kind === "object")) return "Link";
  if (type === "Aside") return BY_ROLE[fact?.role ?? ""] ?? "Sect";
  // `<figure>` becomes a Figure around the Figure that has the alternative text.
  if (type === "Figure" && (!alt || fact?.tag === "figure")) return "Div";
  if (type === "Caption" && fact?.tag === "figcaption") return "P";
  if (type !== "NonStruct" || fact === undefined) return type;
  const block = fact.inline ? "Span" : "Div";
  return BY_ROLE[fact.role ?? ""] ?? BY_TAG[fact.tag] ?? block;
}

/** Names every element of the tree; what has no fact stays NonStruct and is unwrapped later. */
export function nameTypes(root: StructureElement): void {
  for (const element of elements(root)) {
    element.type = typeOf(element);
    if (element.type === "Div") delete element.alt;
    if (element.fact?.expansion) element.expansion = element.fact.expansion;
  }
}

/** Rules: lists and notes are built as lists and notes (ISO 14289-1, 7.2, 7.6 and 7.9). */

import { isElement, type StructureElement } from "../../structure/element.ts";
import { type Rule, unless } from "../rule.ts";

const MAY_HOLD: Readonly<Record<string, readonly string[]>> = {
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
};

const MUST_STAND_IN: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  LBody: ["LI"],
};

function shapeFaults(parent: StructureElement): string[] {
  const allowed = MAY_HOLD[parent.type];
  return parent.children.flatMap((child) => {
    if (!isElement(child)) {
      return unless(allowed === undefined, `${parent.type} holds text of its own`);
    }
    const places = MUST_STAND_IN[child.type];
    return [
      ...unless(
        allowed?.includes(child.type) ?? true,
        `${parent.type} holds ${child.type}, not only ${allowed?.join(", ")}`,
      ),
      ...unless(
        allowed !== undefined || (places?.includes(parent.type) ?? true),
        `${child.type} stands in ${parent.type}, not in ${places?.join(", ")}`,
      ),
    ];
  });
}

export const listRules: Rule[] = [
  { id: "pdf-list", faults: ({ elements }) => elements.flatMap(shapeFaults) },
  {
    id: "pdf-list-numbering",
    faults: ({ elements }) =>
      elements.flatMap(({ type, numbering }) =>
        unless(type !== "L" || numbering !== undefined, "A list does not say how it is numbered"),
      ),
  },
  {
    id: "pdf-note",
    faults: ({ elements }) => {
      const ids = elements.filter(({ type }) => type === "Note").map(({ id }) => id ?? "");
      return unless(
        ids.every((id) => id !== "") && new Set(ids).size === ids.length,
        "A note has no identifier of its own",
      );
    },
  },
];

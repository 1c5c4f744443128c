/** Rules: tables are regular and their headings say what they head (ISO 14289-1, 7.5). */

import { isElement, type StructureElement } from "../../structure/element.ts";
import { type Rule, unless } from "../rule.ts";

const MAY_HOLD: Readonly<Record<string, readonly string[]>> = {
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
};

const children = (parent: StructureElement): StructureElement[] =>
  parent.children.filter(isElement);

const rowsOf = (table: StructureElement): StructureElement[] =>
  children(table).flatMap((child) => {
    if (child.type === "TR") return [child];
    return ["THead", "TBody", "TFoot"].includes(child.type) ? children(child) : [];
  });

/** How many columns each row fills, cells that span rows from above included. */
function columnsByRow(table: StructureElement): number[] {
  const rows = rowsOf(table);
  const filled = rows.map(() => 0);
  for (const [index, row] of rows.entries()) {
    for (const { colSpan = 1, rowSpan = 1 } of children(row)) {
      const last = Math.min(index + rowSpan, rows.length);
      for (let i = index; i < last; i++) filled[i] = (filled[i] ?? 0) + colSpan;
    }
  }
  return filled;
}

export const tableRules: Rule[] = [
  {
    id: "pdf-table",
    faults: ({ elements }) =>
      elements.flatMap((parent) => {
        const allowed = MAY_HOLD[parent.type];
        if (allowed === undefined) return [];
        return parent.children.flatMap((child) =>
          unless(
            isElement(child) && allowed.includes(child.type),
            `${parent.type} holds ${isElement(child) ? child.type : "text of its own"}`,
          ),
        );
      }),
  },
  {
    id: "pdf-table-rows",
    faults: ({ elements }) =>
      elements
        .filter(({ type }) => type === "Table")
        .flatMap((table) => {
          const columns = columnsByRow(table);
          const even = new Set(columns).size <= 1;
          return unless(even, `The rows of a table have ${columns.join(", ")} columns`);
        }),
  },
  {
    id: "pdf-table-scope",
    faults: ({ elements }) =>
      elements.flatMap(({ type, scope }) =>
        unless(type !== "TH" || scope !== undefined, "A heading of a table has no scope"),
      ),
  },
];

/** Finds keys that stand twice in one map: one of them would silently be lost. */
import { type Document, isScalar, visit } from "yaml";
import type { Found } from "./found.ts";

/**
 * `duplicate-key`, the first of each map: where a list item's “- ” is forgotten, all its keys stand twice.
 * @param lineOf line of an offset in the file
 */
export function duplicateKeys(document: Document, lineOf: (offset: number) => number): Found[] {
  const found: Found[] = [];
  visit(document, {
    Map(step, map) {
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const offset = key.range?.[0] ?? 0;
        const before = first.get(name);
        if (before === undefined) {
          first.set(name, offset);
          continue;
        }
        found.push({
          offset,
          code: "duplicate-key",
          message: `"${name}" already stands here (line ${lineOf(before)}).`,
          fix:
            typeof step === "number"
              ? 'Remove one of the two, or start a new item of the list with "- ".'
              : "Remove one of the two.",
        });
        break;
      }
    },
  });
  return found;
}

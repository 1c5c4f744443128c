/** Rules: headings begin at the first level and do not skip (ISO 14289-1, 7.4). */

import { textOf } from "../../structure/text.ts";
import type { Rule } from "../rule.ts";

export const headingRules: Rule[] = [
  {
    id: "pdf-headings",
    faults: ({ elements }) => {
      let before = 0;
      return elements.flatMap((found) => {
        const level = Number(/^H([1-6])$/.exec(found.type)?.[1] ?? 0);
        if (level === 0) return [];
        const skips = level > before + 1;
        const from = before === 0 ? "no heading" : `H${before}`;
        before = level;
        return skips ? [`"${textOf(found)}" is H${level} after ${from}`] : [];
      });
    },
  },
];

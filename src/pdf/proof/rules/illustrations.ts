/** Rules: illustrations can be told and found (ISO 14289-1, 7.3). */

import { type Rule, unless } from "../rule.ts";

const isIllustration = (type: string): boolean => type === "Figure" || type === "Formula";

export const illustrationRules: Rule[] = [
  {
    id: "pdf-alternative",
    faults: ({ elements }) =>
      elements.flatMap(({ type, alt, actualText }) =>
        unless(
          !isIllustration(type) || Boolean(alt?.trim() || actualText?.trim()),
          `${type} has no alternative text`,
        ),
      ),
  },
  {
    id: "pdf-illustration-box",
    faults: ({ elements }) =>
      elements.flatMap(({ type, box }) =>
        unless(!isIllustration(type) || box !== undefined, `${type} does not say where it stands`),
      ),
  },
];

/** Rules: the language of every text is known (ISO 14289-1, 7.2). */

import { stringIn } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";

/** A language and what may follow it, without private subtags, which no reader knows. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export const languageRules: Rule[] = [
  {
    id: "pdf-language",
    faults: ({ catalog }, { language }) => {
      const found = stringIn(catalog, "Lang");
      return unless(found === language, `The document's language is ${found}, not ${language}`);
    },
  },
  {
    id: "pdf-language-tag",
    faults: ({ elements }) =>
      elements.flatMap(({ type, language }) =>
        unless(
          language === undefined || LANGUAGE.test(language),
          `${type} has a language that is none: "${language}"`,
        ),
      ),
  },
];

/** Quotation marks by language, which Intl does not tell; after CLDR's delimiters. */

/** Opening and closing mark by code of language. */
const marks: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["”", "“"],
  de: ["„", "“"],
  en: ["“", "”"],
  et: ["„", "“"],
  fa: ["«", "»"],
  fi: ["”", "”"],
  fr: ["«", "»"],
  he: ["”", "”"],
  nb: ["«", "»"],
  nn: ["«", "»"],
  ru: ["«", "»"],
  se: ["”", "”"],
  smn: ["”", "”"],
  sv: ["”", "”"],
  uk: ["«", "»"],
};

/**
 * Opening and closing quotation mark, without the spaces that some languages put inside; undefined for
 * a language that is not listed here.
 * @param locale a language or locale, e.g. sv or sv-FI
 * @example quotationMarksOf("en-GB") // → ["“", "”"]
 */
export function quotationMarksOf(locale: string): readonly [string, string] | undefined {
  const [language = ""] = locale.split("-");
  return marks[language];
}

/** Tells which codes name a language (BCP 47). */

const displayed = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/**
 * Whether a text is a language tag that names a language.
 * @example isLanguage("fi") // → true
 * @example isLanguage("zzz") // → false
 */
export function isLanguage(tag: string): boolean {
  try {
    const [base = ""] = Intl.getCanonicalLocales(tag);
    return displayed.of(base.split("-")[0] ?? "") !== undefined;
  } catch {
    return false;
  }
}

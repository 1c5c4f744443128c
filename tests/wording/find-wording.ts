/** Finds which texts of a plan do not stand, word for word, in a published file's text. */

/**
 * Text as it is compared: soft hyphens (U+00AD) taken out, together with a line break that follows
 * one, and every run of white space (no-break spaces too) made one space. Letters, case,
 * punctuation and dashes stay, for they are the wording.
 *
 * @example joinedText(" osalli\u00ADsuus\n on ") // "osallisuus on"
 */
export function joinedText(text: string): string {
  return text
    .replace(/\u00AD\s*/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * The texts that `haystack` lacks, as given and in their order. A text is found only as whole
 * words, so that "Tunne" is not found in "Tunnetta": the haystack's blocks have to be apart by white
 * space. How often and in which order the texts stand is not compared. A text without any wording
 * counts as missing, since finding it would prove nothing.
 *
 * @example missingTexts(["Tunne", "Asenne"], "Tunnetta ja asenne, Asenne") // ["Tunne"]
 */
export function missingTexts(texts: string[], haystack: string): string[] {
  const joinedHaystack = joinedText(haystack);
  return texts.filter((text) => !standsIn(joinedText(text), joinedHaystack));
}

/** Whether a joined text stands in a joined haystack with no letter or digit run on to its ends. */
function standsIn(text: string, haystack: string): boolean {
  return text !== "" && new RegExp(wholeWords(text), "u").test(haystack);
}

/** A pattern that matches the text with no letter or digit run on to its ends. */
function wholeWords(text: string): string {
  const start = /^[\p{L}\p{N}]/u.test(text) ? "(?<![\\p{L}\\p{N}])" : "";
  const end = /[\p{L}\p{N}]$/u.test(text) ? "(?![\\p{L}\\p{N}])" : "";
  return `${start}${literal(text)}${end}`;
}

/** A pattern that matches exactly this text. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/**
 * What is left of `haystack` when the texts are taken out of it, longest first, as whole words; signs
 * that stand alone between them are left out too. Empty where the haystack has nothing else.
 *
 * @example wordingLeft(["Tunne", "Asenne"], "Asenne, Tunne ja Avoimuus") // "ja Avoimuus"
 */
export function wordingLeft(texts: readonly string[], haystack: string): string {
  const known = texts.map(joinedText).filter((text) => text !== "");
  const longestFirst = known.toSorted((one, other) => other.length - one.length);
  const left = longestFirst.reduce(
    (rest, text) => rest.replaceAll(new RegExp(wholeWords(text), "gu"), " "),
    joinedText(haystack),
  );
  return joinedText(left.replace(/(?<=^|\s)[^\p{L}\p{N}\s]+(?=\s|$)/gu, " "));
}

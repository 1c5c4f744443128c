/** Keeps together, by the custom of each language, what a line must not end in. */
import { isLanguage } from "../plan/language-code.ts";

/** What a language keeps together besides what all do. */
interface Custom {
  /** Abbreviations before what they introduce. */
  before?: readonly string[];
  /** Words before a number or a Roman numeral, in small letters. */
  numbered?: readonly string[];
  /** A full stop makes a number an ordinal: 3. luokka. */
  ordinalStop?: true;
  /** “I” alone is no word of the language, so it is a Roman numeral. */
  romanOne?: true;
}

const customs: Readonly<Record<string, Custom>> = {
  fi: {
    before: ["esim.", "ks.", "mm.", "n.", "ns.", "vrt."],
    numbered: ["klo", "luku", "nro", "osa", "s.", "sivu", "v."],
    ordinalStop: true,
    romanOne: true,
  },
  sv: {
    before: ["bl.a.", "ca", "d.v.s.", "jfr", "s.k.", "t.ex."],
    numbered: ["del", "kap.", "kapitel", "kl.", "nr", "s.", "sida"],
  },
  en: {
    before: ["cf.", "e.g.", "i.e."],
    numbered: ["chapter", "no.", "p.", "page", "part", "pp.", "section"],
  },
};

/** A word that a number counts, or its unit; a longer one would leave no place for a line to end. */
const counted = "(?=(?:\\p{Ll}\\p{L}{0,9}|[MGT]B)(?!\\p{L}))";

/** Places of spaces that no line may end at, each a pattern around one space. */
const everywhere = [
  // 282 kt, 14 päivän; of years nothing is counted.
  `(?<=(?<![\\d.,–/])\\d{1,3}) ${counted}`,
  // 2 §, 5 %
  "(?<=\\d) (?=[§%‰°€])",
  // § 174
  "(?<=§) (?=\\d)",
  // 1 047
  "(?<=(?<![\\d.,/–])\\d{1,3}(?:[ \\u00a0]\\d{3})*) (?=\\d{3}(?!\\d))",
  // J. Virtanen, J. K. Paasikivi
  "(?<=(?<![\\p{L}\\d])\\p{Lu}\\.) (?=\\p{Lu}[\\p{Ll}.])",
  // III osan
  "(?<=(?<!\\p{L})(?:[IVX]{2,5}|[VX])) (?=\\p{Ll})",
  // 1.8. 2019
  "(?<=\\d{1,2}\\.\\d{1,2}\\.) (?=\\d{4}(?!\\d))",
];

const known = new Map<string, RegExp>();

/**
 * The text with no-break spaces where the end of a line would mislead.
 * @param language code of the text's language
 * @example keptTogether("Hallintosäännön III osan 2 §", "fi") // → "Hallintosäännön III\u00a0osan 2\u00a0§"
 * @example keptTogether("on 21 November", "en") // → "on 21\u00a0November"
 */
export function keptTogether(text: string, language: string): string {
  const pattern = known.get(language) ?? patternFor(language);
  known.set(language, pattern);
  return text.replace(pattern, "\u00a0");
}

function patternFor(language: string): RegExp {
  const [base = ""] = language.split("-");
  const { before = [], numbered = [], ordinalStop, romanOne } = customs[base] ?? {};
  const after = (words: readonly string[], next: string) =>
    words.length === 0 ? [] : [`(?<=(?<![\\p{L}.])(?:${words.map(literal).join("|")})) ${next}`];
  return new RegExp(
    [
      ...everywhere,
      // 21 November
      ...monthsOf(base).map((month) => `(?<=(?<!\\d)\\d{1,2}\\.?) (?=${month}(?!\\p{L}))`),
      // mm. kirjastot; with a word as long as a narrow line it would be broken elsewhere.
      ...after(before, "(?=\\S{1,20}(?!\\S))"),
      ...after(numbered, "(?=\\d|[IVX]+(?!\\p{L}))"),
      ...(ordinalStop ? ["(?<=(?<![\\d.])\\d{1,3}\\.) (?=\\p{Ll})"] : []),
      ...(romanOne ? ["(?<=(?<!\\p{L})I) (?=\\p{Ll})"] : []),
    ].join("|"),
    "gu",
  );
}

/** An abbreviation or word as a pattern, with a small or capital letter first. */
const literal = (word: string): string => {
  const [first = "", ...rest] = word;
  return `[${first}${first.toUpperCase()}]${rest.join("").replaceAll(".", "\\.")}`;
};

/** Names of the months as they stand in a date. */
function monthsOf(language: string): string[] {
  if (!isLanguage(language)) return [];
  const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "long" });
  return Array.from({ length: 12 }, (_, month) =>
    format.formatToParts(new Date(2018, month, 15)).find(({ type }) => type === "month"),
  ).flatMap((part) => (part ? [part.value.replace(/[^\p{L}]/gu, ".")] : []));
}

/** A span of numbers or days: 2018–2021, 1.8.–31.12.2019. */
const range = /\d[\d.]*–\d[\d.]*\d/g;

/**
 * Escaped markup in which lines do not end after the dash of a span of numbers. No character forbids
 * that without coming along when the text is copied or searched.
 * @example withWholeRanges("2018–2021") // → '<span class="whole">2018–2021</span>'
 */
export const withWholeRanges = (html: string): string =>
  html.replace(range, (found) => `<span class="whole">${found}</span>`);

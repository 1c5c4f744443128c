/** Dates, numbers, periods, lists and quotations as a language writes them. */
import { quotationMarksOf } from "./quotation-marks.ts";

export interface Formats {
  /** Locale of numbers and plurals in messages, e.g. sv-FI. */
  locale: string;
  /** @example day("2018-04-19") // → "19.4.2018" (fi, sv), "19 April 2018" (en) */
  day(date: string): string;
  /** @example dayInYear("2018-08-22") // → "22.8." (fi), "22.8" (sv), "22 August" (en) */
  dayInYear(date: string): string;
  number(value: number): string;
  /** @example period({ start: 2018, end: 2021 }) // → "2018–2021" */
  period(years: { start: number; end: number }): string;
  /** @example and(["a", "b"]) // → "a ja b" */
  and(items: readonly string[]): string;
  /** @example list(["a", "b"]) // → "a, b" */
  list(items: readonly string[]): string;
  /** @example quote("a") // → "”a”" (fi, sv), "“a”" (en) */
  quote(text: string): string;
}

export interface FormatOptions {
  locale: string;
  /** numeric: 19.4.2018; long: 19 April 2018. */
  dates: "numeric" | "long";
  /** Locale to write in where `locale` is one that Intl does not know. */
  otherwise?: string;
}

/** Written in where no other locale is known, so that the machine's own never shows. */
const lastResort = "en-GB";

const known = new Map<string, Formats>();

/**
 * Formats of one language. They are made once: what Intl brings along for a locale takes several
 * milliseconds.
 */
export function formatsOf(options: FormatOptions): Formats {
  const key = [options.locale, options.dates, options.otherwise].join();
  const formats = known.get(key) ?? makeFormats(options);
  known.set(key, formats);
  return formats;
}

/** Dates are days without a time, so the time zone is UTC throughout. */
function makeFormats({ locale, dates, otherwise }: FormatOptions): Formats {
  const locales = [locale, ...(otherwise === undefined ? [] : [otherwise]), lastResort];
  const [able = lastResort] = Intl.DateTimeFormat.supportedLocalesOf(locales);
  const month = dates === "long" ? "long" : "numeric";
  const full = new Intl.DateTimeFormat(able, {
    day: "numeric",
    month,
    year: "numeric",
    timeZone: "UTC",
  });
  const short = new Intl.DateTimeFormat(able, { day: "numeric", month, timeZone: "UTC" });
  const number = new Intl.NumberFormat(able);
  const year = new Intl.NumberFormat(able, { useGrouping: false });
  const and = new Intl.ListFormat(able, { type: "conjunction" });
  const list = new Intl.ListFormat(able, { type: "unit", style: "short" });
  const [open, close] = quotationMarksOf(locale) ?? ["“", "”"];
  return {
    locale: able,
    day: (date) => full.format(new Date(date)),
    dayInYear: (date) => short.format(new Date(date)),
    number: (value) => number.format(value),
    period: ({ start, end }) => `${year.format(start)}–${year.format(end)}`,
    and: (items) => and.format(items),
    list: (items) => list.format(items),
    quote: (text) => `${open}${text}${close}`,
  };
}

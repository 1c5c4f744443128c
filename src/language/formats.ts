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

/** Formats of one language. Dates are days without a time, so the time zone is UTC throughout. */
export function formatsOf({ locale, dates, otherwise }: FormatOptions): Formats {
  const locales = [locale, ...(otherwise === undefined ? [] : [otherwise]), lastResort];
  const [known = lastResort] = Intl.DateTimeFormat.supportedLocalesOf(locales);
  const month = dates === "long" ? "long" : "numeric";
  const full = new Intl.DateTimeFormat(known, {
    day: "numeric",
    month,
    year: "numeric",
    timeZone: "UTC",
  });
  const short = new Intl.DateTimeFormat(known, { day: "numeric", month, timeZone: "UTC" });
  const number = new Intl.NumberFormat(known);
  const year = new Intl.NumberFormat(known, { useGrouping: false });
  const and = new Intl.ListFormat(known, { type: "conjunction" });
  const list = new Intl.ListFormat(known, { type: "unit", style: "short" });
  const [open, close] = quotationMarksOf(locale) ?? ["“", "”"];
  return {
    locale: known,
    day: (date) => full.format(new Date(date)),
    dayInYear: (date) => short.format(new Date(date)),
    number: (value) => number.format(value),
    period: ({ start, end }) => `${year.format(start)}–${year.format(end)}`,
    and: (items) => and.format(items),
    list: (items) => list.format(items),
    quote: (text) => `${open}${text}${close}`,
  };
}

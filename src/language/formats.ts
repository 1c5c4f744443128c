/** Dates, numbers, periods and lists as a language writes them. */

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
}

export interface FormatOptions {
  locale: string;
  /** numeric: 19.4.2018; long: 19 April 2018. */
  dates: "numeric" | "long";
}

/** Formats of one language. Dates are days without a time, so the time zone is UTC throughout. */
export function formatsOf({ locale, dates }: FormatOptions): Formats {
  const month = dates === "long" ? "long" : "numeric";
  const full = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month,
    year: "numeric",
    timeZone: "UTC",
  });
  const short = new Intl.DateTimeFormat(locale, { day: "numeric", month, timeZone: "UTC" });
  const number = new Intl.NumberFormat(locale);
  const and = new Intl.ListFormat(locale, { type: "conjunction" });
  const list = new Intl.ListFormat(locale, { type: "unit", style: "short" });
  return {
    locale,
    day: (date) => full.format(new Date(date)),
    dayInYear: (date) => short.format(new Date(date)),
    number: (value) => number.format(value),
    period: ({ start, end }) => `${start}–${end}`,
    and: (items) => and.format(items),
    list: (items) => list.format(items),
  };
}

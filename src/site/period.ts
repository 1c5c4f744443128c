/** Whether the plan's period has ended, told by the edition's date and never by the clock. */

interface Dated {
  /** First and last year for which the plan was adopted. */
  period: { start: number; end: number };
  /** Day of the edition, e.g. 2026-11-21. */
  edition: { date: string };
}

/**
 * Whether the edition is of a day after the plan's last year; that year's last day is within it.
 * @example isPeriodOver({ period: { start: 2018, end: 2021 }, edition: { date: "2021-12-31" } }) // → false
 */
export const isPeriodOver = ({ period, edition }: Dated): boolean =>
  Number(edition.date.slice(0, 4)) > period.end;

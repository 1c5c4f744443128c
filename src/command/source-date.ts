/** The day that whoever packages an edition sets for everything in it. */
import { ExpectedError } from "./expected-error.ts";

/** The last second of the year 9999. */
const LAST = 253_402_300_799;

/**
 * The time that SOURCE_DATE_EPOCH names; undefined where it is not set.
 * @throws {ExpectedError} if it is no number of seconds since 1970
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function sourceDate(epoch = process.env.SOURCE_DATE_EPOCH): Date | undefined {
  if (epoch === undefined || epoch === "") return undefined;
  if (!/^\d{1,12}$/.test(epoch) || Number(epoch) > LAST)
    throw new ExpectedError(
      `SOURCE_DATE_EPOCH is "${epoch}". Write the seconds since 1970, e.g. 1767225600, or unset it.`,
    );
  return new Date(Number(epoch) * 1000);
}

/** For how long a host asks us to wait. */

/**
 * Milliseconds of a Retry-After header, which gives seconds or a date; undefined where it says nothing.
 * @param now milliseconds since 1970
 * @example retryAfter("120", 0) // → 120000
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

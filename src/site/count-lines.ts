/** What is said of numbers of things, one line for each number. */
import type { Words } from "../language/words.ts";

/**
 * What a message says of each number from none to `total`, so that scripts need no rules of plurals.
 * @example countLines(message, 2).lines // → "No results\n1 result\n2 results"
 */
export function countLines(
  message: (values: { count: number }) => Words,
  total: number,
): { lines: string; lang: string | undefined } {
  const said = Array.from({ length: total + 1 }, (_, count) => message({ count }));
  return { lines: said.map(({ plain }) => plain).join("\n"), lang: said[0]?.lang };
}

/** The one place where errors become what a person is told. */
import { ExpectedError } from "./expected-error.ts";
import { chainOf, lineOfSystemError } from "./system-error.ts";
import { readable } from "./visible.ts";

/**
 * One line that tells an error of the machine or of the way a command was called; undefined for a
 * fault of the programme, which is to be thrown on.
 * @example lineOf(error) // → "The file system is read-only (mkdir /srv/plan). Name a folder that can be written."
 */
export function lineOf(error: unknown): string | undefined {
  const expected = chainOf(error).find((each) => each instanceof ExpectedError);
  const line = expected?.message ?? lineOfSystemError(error);
  return line === undefined ? undefined : readable(line);
}

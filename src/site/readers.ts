/** Who the reader of the front page may be, as the first subject says that knows. */
import type { Around } from "./around.ts";
import { type Edition, partOf } from "./edition.ts";
import type { Readers, SiteSubject } from "./subject.ts";

export function readersOf(edition: Edition<SiteSubject>, around: Around): Readers | undefined {
  for (const subject of edition.subjects) {
    const part = partOf(edition, subject);
    const readers = part === undefined ? undefined : subject.readers?.(part, around);
    if (readers) return readers;
  }
  return undefined;
}

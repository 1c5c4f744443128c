/** Gathers from all subjects what the views of each may ask. */
import type { Words } from "../language/words.ts";
import type { Around } from "./around.ts";
import { placesOf } from "./collect-places.ts";
import { recordsOf } from "./collect-records.ts";
import type { Editing } from "./editing.ts";
import { type Edition, partOf } from "./edition.ts";
import { layoutOf } from "./layouts.ts";
import { noteView } from "./note.ts";
import type { Page } from "./page.ts";
import { textsOf } from "./page-view.ts";
import { linksFor } from "./places.ts";
import { type Slide, slidesOf } from "./slide.ts";
import type { SiteSubject } from "./subject.ts";

/** The surroundings of every view of the edition. */
export function surroundingsOf(edition: Edition<SiteSubject>, pages: readonly Page[]): Around {
  const parts = edition.subjects.flatMap((subject) => {
    const part = partOf(edition, subject);
    return part === undefined ? [] : [{ subject, part }];
  });
  const places = placesOf(edition, pages);
  const edited = parts.flatMap(({ subject, part }) => subject.editing?.(part) ?? []);
  const editing: Editing = {
    general: edited.flatMap(({ general }) => general),
    corrections: edited.flatMap(({ corrections }) => corrections),
    notes: edited.flatMap(({ notes }) => notes),
  };
  const texts = new Map<Page, readonly Words[]>();
  let slides: Slide[] | undefined;
  const around: Around = {
    edition,
    pages,
    places,
    editing,
    links: (ids) => linksFor(places, ids),
    notesAbout: (id) =>
      editing.notes.filter(({ about }) => about === id).map((note) => noteView(edition, note)),
    mentionsOf: (id) => parts.flatMap(({ subject, part }) => subject.mentions?.(part, id) ?? []),
    records: () => recordsOf(edition, around),
    outsideLink: (id) => {
      for (const { subject, part } of parts) {
        const link = subject.outsideLink?.(part, around, id);
        if (link) return link;
      }
      return undefined;
    },
    isRepeating: ({ layout }) => layoutOf(edition, layout).facts.isRepeating ?? false,
    textsOn: (page) => {
      slides ??= slidesOf(edition, around);
      const found = texts.get(page) ?? textsOf(edition, page, around, slides);
      texts.set(page, found);
      return found;
    },
    linkListsOn: (page) =>
      parts.flatMap(({ subject, part }) => subject.linkList?.(part, around, page) ?? []),
  };
  return around;
}

/** The editors' notes, found by what they are about. */
import type { Words } from "../../language/words.ts";
import type { Edition } from "../edition.ts";

export interface Note {
  id: string;
  /** “Editors' note 21.11.2026:” */
  lead: Words;
  text: Words;
}

/** Notes about the thing with the id, in the order of editorial.yaml. */
export function notesAbout({ plan }: Edition, id: string): Note[] {
  return (plan.editorial?.notes ?? [])
    .filter(({ about }) => about === id)
    .map(({ id: noteId, date, text }) => ({
      id: noteId,
      lead: plan.interface.page.editors_note({ date: (formats) => formats.day(date) }),
      text,
    }));
}

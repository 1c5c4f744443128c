/** The editors' notes, found by what they are about. */
import type { Words } from "../../language/words.ts";
import type { Edition } from "../edition.ts";
import { isPeriodOver } from "../period.ts";

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

/** On the cover: that the plan's period has ended, dated like the edition; undefined while it lasts. */
export function periodNote({ plan }: Edition): Note | undefined {
  const { plan: about, interface: ui } = plan;
  if (!isPeriodOver(about)) return undefined;
  const { date } = about.edition;
  return {
    id: "period-over",
    lead: ui.page.editors_note({ date: (formats) => formats.day(date) }),
    text: ui.page.period_over({ period: (formats) => formats.period(about.period) }),
  };
}

/** The editors' notes, found by what they are about. */
import type { Words } from "../language/words.ts";
import type { WrittenNote } from "./editing.ts";
import type { Edition } from "./edition.ts";
import { isPeriodOver } from "./period.ts";

export interface Note {
  id: string;
  /** “Editors' note 21.11.2026:” */
  lead: Words;
  text: Words;
}

/** A note as it is shown. */
export const noteView = ({ plan }: Edition, { id, date, text }: WrittenNote): Note => ({
  id,
  lead: plan.interface.page.editors_note({ date: (formats) => formats.day(date) }),
  text,
});

/** On the cover: that the plan's period has ended, dated like the edition; undefined while it lasts. */
export function periodNote(edition: Edition): Note | undefined {
  const { plan: about, interface: ui } = edition.plan;
  if (!isPeriodOver(about)) return undefined;
  const text = ui.page.period_over({ period: (formats) => formats.period(about.period) });
  return noteView(edition, { id: "period-over", about: "", date: about.edition.date, text });
}

/** Acts and rules, ready to be listed. */
import type { Words } from "../../language/words.ts";
import type { Edition, LocalPlan } from "../edition.ts";
import { type Note, notesAbout } from "./note.ts";

export interface ActView {
  id: string;
  name: Words;
  number: string;
  /** Address of the act in the register of acts. */
  address: string | undefined;
  notes: Note[];
}

export interface MandateView {
  title: Words;
  acts: { title: Words; items: ActView[] };
  rules: { title: Words; items: { id: string; text: Words; notes: Note[] }[] };
}

export function mandateView(
  edition: Edition,
  mandate: NonNullable<LocalPlan["mandate"]>,
): MandateView {
  const { acts, rules, title } = mandate;
  const register = acts.register[edition.language.code] ?? acts.register[edition.source.code];
  return {
    title,
    acts: {
      title: acts.title,
      items: acts.items.map(({ id, name, number, links_to }) => ({
        id,
        name,
        number,
        address: register && inRegister(register, links_to ?? number),
        notes: notesAbout(edition, id),
      })),
    },
    rules: {
      title: rules.title,
      items: rules.items.map(({ id, text }) => ({ id, text, notes: notesAbout(edition, id) })),
    },
  };
}

/** @example inRegister("https://…/{year}/{number}", "410/2015") // → "https://…/2015/410" */
export function inRegister(register: string, citation: string): string {
  const [number = "", year = ""] = citation.split("/");
  return register.replace("{year}", year).replace("{number}", number);
}

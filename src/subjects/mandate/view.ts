/** Acts and rules, ready to be listed. */
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import type { Note } from "../../site/note.ts";
import type { PartOf } from "../subject.ts";
import { namedInRegister, registerAddress } from "./register.ts";
import type { mandateSchema } from "./schema.ts";

export interface ActView {
  id: string;
  name: Words;
  /** As the plan cites it; undefined where the plan has none. */
  number: string | undefined;
  /** Address of the act, in the register of acts or elsewhere. */
  address: string | undefined;
  /** “Act 714/2018 in the register”, where the link leads to another act than the plan cites. */
  leadsTo: Words | undefined;
  notes: Note[];
  /** Marks of its footnotes on a slide, e.g. “1)”. */
  marks: string[];
}

/** A note as it stands at the foot of a slide. */
export interface Footnote extends Note {
  mark: string;
}

export interface MandateView {
  title: Words;
  acts: { title: Words; items: ActView[] } | undefined;
  rules: { title: Words; items: { id: string; text: Words; notes: Note[] }[] } | undefined;
  /** Notes on the acts whose links lead to others; a slide has no room for the rest. */
  footnotes: Footnote[];
}

export function mandateView(
  { acts, rules, title }: PartOf<typeof mandateSchema>,
  { edition, notesAbout }: Around,
): MandateView {
  const footnotes: Footnote[] = [];
  return {
    title,
    acts: acts && {
      title: acts.title,
      items: acts.items.map((act) => {
        const { id, name, number, links_to = number } = act;
        const notes = notesAbout(id);
        const isOther = links_to !== number;
        const own = (isOther ? notes : []).map((note, index) => ({
          ...note,
          mark: `${footnotes.length + index + 1})`,
        }));
        footnotes.push(...own);
        return {
          id,
          name,
          number,
          address: registerAddress(edition, acts, act),
          leadsTo: isOther
            ? namedInRegister(edition, acts, { ...act, number: links_to })
            : undefined,
          notes,
          marks: own.map(({ mark }) => mark),
        };
      }),
    },
    rules: rules && {
      title: rules.title,
      items: rules.items.map(({ id, text }) => ({ id, text, notes: notesAbout(id) })),
    },
    footnotes,
  };
}

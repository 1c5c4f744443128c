/** The bodies by level, with members, reporting lines in both directions and what else names them. */
import { asName } from "../../language/name-words.ts";
import type { Words } from "../../language/words.ts";
import type { Around, Mention } from "../../site/around.ts";
import { subjectWords } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import type { Note } from "../../site/note.ts";
import type { PartOf } from "../subject.ts";
import type { structuresSchema } from "./schema.ts";
import { structureWords } from "./structure-words.ts";

type Structures = PartOf<typeof structuresSchema>;
type Structure = Structures["structures"][number];

export interface BodyView {
  id: string;
  name: Words;
  /** Name of its level. */
  level: Words | undefined;
  shownAs: Words;
  /** The sentence that lists the members. */
  composition: Words | undefined;
  reportsTo: { id: string; name: Words }[];
  /** It reports to the body drawn before it, so that a line can be drawn between the two. */
  reportsToPrevious: boolean;
  receivesFrom: { id: string; name: Words }[];
  /** Sentences in which the plan gives the body a duty, with the words that open their list. */
  duties: Mention[];
  /** Channels and priorities that name the body or its members. */
  seeAlso: Link[];
  notes: Note[];
}

export interface StructureLevelView {
  id: string;
  name: Words;
  bodies: BodyView[];
}

export interface StructuresView {
  title: Words;
  levels: StructureLevelView[];
  /** Bodies and offices that the plan names outside its diagram. */
  outside: BodyView[];
  note: Words | undefined;
  /** Headings of the page, for its contents. */
  contents: { id: string; words: Words }[];
}

export function structuresView(structures: Structures, around: Around): StructuresView {
  const view = (body: Structure) => bodyView(structures, body, around);
  const levels = structures.levels
    .map(({ id, name }) => ({
      id,
      name,
      bodies: structures.structures
        .filter(({ level, in_diagram }) => in_diagram && level === id)
        .map(view),
    }))
    .filter(({ bodies }) => bodies.length > 0);
  const outside = structures.structures.filter(({ in_diagram }) => !in_diagram).map(view);
  const { not_in_diagram } = subjectWords(around.edition, structureWords).plan;
  return {
    title: structures.title,
    levels,
    outside,
    note: structures.note,
    contents: [
      ...levels.map(({ id, name }) => ({ id, words: asName(name) })),
      ...(outside.length > 0 ? [{ id: "outside", words: asName(not_in_diagram) }] : []),
    ],
  };
}

export function bodyView(
  { structures, levels }: Structures,
  body: Structure,
  around: Around,
): BodyView {
  const members = body.composition?.members ?? [];
  const named = (ids: readonly string[] = []) =>
    structures.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));
  const drawn = structures.filter((other) => other.in_diagram && other.level === body.level);
  const previous = drawn[drawn.indexOf(body) - 1];
  const names = members.map(({ name }) => name);
  return {
    id: body.id,
    name: body.name,
    level: levels.find(({ id }) => id === body.level)?.name,
    shownAs: body.shown_as ?? body.name,
    composition: body.composition?.text({
      and: { row: names, as: "and" },
      list: { row: names, as: "list" },
    }),
    reportsTo: named(body.reports_to),
    reportsToPrevious:
      previous !== undefined && named(body.reports_to).some(({ id }) => id === previous.id),
    receivesFrom: structures
      .filter(({ reports_to }) => reports_to?.includes(body.id))
      .map(({ id, name }) => ({ id, name })),
    duties: around.mentionsOf(body.id),
    seeAlso: around.links([
      ...new Set([body, ...members].flatMap(({ see_also }) => see_also ?? [])),
    ]),
    notes: around.notesAbout(body.id),
  };
}

/** The bodies by level, with members, reporting lines in both directions and what else names them. */
import type { Words } from "../../language/words.ts";
import type { Edition, LocalPlan } from "../edition.ts";
import type { Link } from "../link.ts";
import { linksFor, type Places } from "../places.ts";
import { type Note, notesAbout } from "./note.ts";

type Structures = NonNullable<LocalPlan["structures"]>;
type Structure = Structures["structures"][number];

export interface BodyView {
  id: string;
  name: Words;
  shownAs: Words;
  /** The sentence that lists the members. */
  composition: Words | undefined;
  reportsTo: { id: string; name: Words }[];
  /** It reports to the body drawn before it, so that a line can be drawn between the two. */
  reportsToPrevious: boolean;
  receivesFrom: { id: string; name: Words }[];
  /** Responsibilities in which the plan names the body. */
  duties: { id: string; text: Words }[];
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
}

export function structuresView(
  edition: Edition,
  structures: Structures,
  places: Places,
): StructuresView {
  const view = (body: Structure) => bodyView(edition, structures, body, places);
  return {
    title: structures.title,
    levels: structures.levels
      .map(({ id, name }) => ({
        id,
        name,
        bodies: structures.structures
          .filter(({ level, in_diagram }) => in_diagram && level === id)
          .map(view),
      }))
      .filter(({ bodies }) => bodies.length > 0),
    outside: structures.structures.filter(({ in_diagram }) => !in_diagram).map(view),
    note: structures.note,
  };
}

function bodyView(
  edition: Edition,
  { structures }: Structures,
  body: Structure,
  places: Places,
): BodyView {
  const members = body.composition?.members ?? [];
  const named = (ids: readonly string[] = []) =>
    structures.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));
  const drawn = structures.filter((other) => other.in_diagram && other.level === body.level);
  const previous = drawn[drawn.indexOf(body) - 1];
  const names = members.map(({ name }) => name.plain);
  return {
    id: body.id,
    name: body.name,
    shownAs: body.shown_as ?? body.name,
    composition: body.composition?.text({
      and: (formats) => formats.and(names),
      list: (formats) => formats.list(names),
    }),
    reportsTo: named(body.reports_to),
    reportsToPrevious:
      previous !== undefined && named(body.reports_to).some(({ id }) => id === previous.id),
    receivesFrom: structures
      .filter(({ reports_to }) => reports_to?.includes(body.id))
      .map(({ id, name }) => ({ id, name })),
    duties: dutiesOf(edition, body.id),
    seeAlso: linksFor(places, [
      ...new Set([body, ...members].flatMap(({ see_also }) => see_also ?? [])),
    ]),
    notes: notesAbout(edition, body.id),
  };
}

function dutiesOf({ plan }: Edition, id: string): { id: string; text: Words }[] {
  const held = (plan.responsibilities?.holders ?? [])
    .filter(({ structure }) => structure === id)
    .flatMap(({ items }) => items);
  const { reporting, responsibilities } = plan.implementation ?? {};
  const stated = [
    ...(plan.implementation?.statements ?? []),
    ...(reporting?.items ?? []),
    ...(responsibilities?.items ?? []),
  ].filter(({ structures }) => structures?.includes(id));
  return [...held, ...stated].map((duty) => ({ id: duty.id, text: duty.text }));
}

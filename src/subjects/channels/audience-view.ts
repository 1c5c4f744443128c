/** What somebody of one audience finds: their channels by level and kind, and the bodies behind them. */
import { asName } from "../../language/name-words.ts";
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import { partOf } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import type { Readers } from "../../site/subject.ts";
import { placeOfKind } from "../../site/places.ts";
import { structures } from "../structures/subject.ts";
import { byKind, byLevel, channelTree, flat, pick, type Section } from "./channel-tree.ts";
import type { Channels } from "./part.ts";

export interface AudienceView {
  /** “13 channels” */
  count: Words;
  levels: {
    id: string;
    name: Words;
    /** The level's page. */
    link: Link | undefined;
    count: Words;
    kinds: Section[];
  }[];
  /** Bodies through which the audience's channels work, each with those channels. */
  through: { id: string; link: Link; channels: Link[] }[];
  /** All bodies of the plan's diagram by level. */
  bodies: { id: string; name: Words; bodies: Link[] }[];
  /** Headings of the page, for its contents. */
  contents: { id: string; words: Words }[];
}

/** Every audience that has a page, in the plan's order; undefined where no page lists them. */
export function audienceLinks({ audiences }: Channels, around: Around): Readers | undefined {
  const overview = around.pages.find(({ layout }) => layout === "audiences");
  return (
    overview && {
      title: overview.title,
      links: audiences.flatMap(({ id, self }) => {
        const place = placeOfKind(around.places, "audience", id);
        return place ? [{ id, self, address: place.address }] : [];
      }),
    }
  );
}

export function audienceView(channels: Channels, around: Around, audience: string): AudienceView {
  const { plan: words, audience: own } = around.edition.plan.interface;
  const mine = pick(channelTree(channels, around), ({ audiences }) => audiences.includes(audience));
  const levels = byLevel(channels, mine).map((level) => ({
    id: level.id,
    name: level.name,
    link: placeOfKind(around.places, "level", level.id),
    count: words.channels_count({ count: flat(level.channels).length }),
    kinds: byKind(channels, level.channels),
  }));
  return {
    count: words.channels_count({ count: flat(mine).length }),
    levels,
    through: throughBodies(flat(mine)),
    bodies: bodiesByLevel(around),
    contents: [
      ...levels.map(({ id, name }) => ({ id, words: asName(name) })),
      { id: "works-through", words: asName(own.structures) },
    ],
  };
}

function throughBodies(channels: ReturnType<typeof flat>): AudienceView["through"] {
  const links = new Map(
    channels.flatMap(({ bodies }) =>
      bodies.map(({ id, words, address }) => [id, { words, address }] as const),
    ),
  );
  return [...links].map(([id, link]) => ({
    id,
    link,
    channels: channels
      .filter(({ bodies }) => bodies.some((body) => body.id === id))
      .flatMap(({ place }) => place ?? []),
  }));
}

function bodiesByLevel({ edition, links }: Around): AudienceView["bodies"] {
  const { levels = [], structures: all = [] } = partOf(edition, structures) ?? {};
  return levels
    .map(({ id, name }) => ({
      id,
      name,
      bodies: links(
        all.filter(({ level, in_diagram }) => in_diagram && level === id).map((body) => body.id),
      ),
    }))
    .filter(({ bodies }) => bodies.length > 0);
}

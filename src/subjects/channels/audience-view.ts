/** What somebody of one audience finds: their channels by level and kind, and the bodies behind them. */
import { asName } from "../../language/name-words.ts";
import type { Words } from "../../language/words.ts";
import type { Edition, LocalPlan } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import { linksFor, type Places } from "../../site/places.ts";
import { byKind, byLevel, channelTree, flat, pick, type Section } from "./channel-tree.ts";

type Channels = NonNullable<LocalPlan["channels"]>;
type Audience = Channels["audiences"][number];

/** How somebody of an audience says who they are, and the audience's page. */
export interface AudienceLink {
  id: string;
  self: Words;
  address: string;
}

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

/** Every audience that has a page, in the plan's order. */
export function audienceLinks({ plan }: Edition, places: Places): AudienceLink[] {
  return (plan.channels?.audiences ?? []).flatMap(({ id, self }) => {
    const place = places.get(id);
    return place ? [{ id, self, address: place.address }] : [];
  });
}

export function audienceView(
  edition: Edition,
  channels: Channels,
  audience: Audience,
  places: Places,
): AudienceView {
  const { plan: words, audience: own } = edition.plan.interface;
  const mine = pick(channelTree(edition, channels, places), ({ audiences }) =>
    audiences.includes(audience.id),
  );
  const levels = byLevel(edition, mine).map((level) => ({
    id: level.id,
    name: level.name,
    link: places.get(level.id),
    count: words.channels_count({ count: flat(level.channels).length }),
    kinds: byKind(edition, level.channels),
  }));
  return {
    count: words.channels_count({ count: flat(mine).length }),
    levels,
    through: throughBodies(flat(mine)),
    bodies: bodiesByLevel(edition, places),
    contents: [
      ...levels.map(({ id, name }) => ({ id, words: asName(name) })),
      { id: "works-through", words: asName(own.structures) },
    ],
  };
}

function throughBodies(channels: ReturnType<typeof flat>): AudienceView["through"] {
  const links = new Map(
    channels.flatMap(({ bodies }) => bodies.map(({ id, link }) => [id, link] as const)),
  );
  return [...links].map(([id, link]) => ({
    id,
    link,
    channels: channels
      .filter(({ bodies }) => bodies.some((body) => body.id === id))
      .flatMap(({ place }) => place ?? []),
  }));
}

function bodiesByLevel({ plan }: Edition, places: Places): AudienceView["bodies"] {
  const { levels = [], structures = [] } = plan.structures ?? {};
  return levels
    .map(({ id, name }) => ({
      id,
      name,
      bodies: linksFor(
        places,
        structures
          .filter(({ level, in_diagram }) => in_diagram && level === id)
          .map((body) => body.id),
      ),
    }))
    .filter(({ bodies }) => bodies.length > 0);
}

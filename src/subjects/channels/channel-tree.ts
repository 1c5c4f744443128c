/** All channels of the plan with whom they serve, of which kind they are and where they stand: for every other order than the plan's own. */
import type { Words } from "../../language/words.ts";
import type { Edition, LocalPlan } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import { linksFor, type Places } from "../../site/places.ts";
import { type Note, notesAbout } from "../../site/view/note.ts";

type Channels = NonNullable<LocalPlan["channels"]>;
type Channel = Channels["levels"][number]["groups"][number]["channels"][number];

export interface ChannelNode {
  id: string;
  text: Words;
  /** Ids of the audiences, its own or inherited. */
  audiences: readonly string[];
  kind: string;
  level: string;
  /** Its place on the page of its level. */
  place: Link | undefined;
  /** Ids of the bodies through which it works, and the links to them. */
  bodies: { id: string; link: Link }[];
  notes: Note[];
  channels: ChannelNode[];
}

/** Every channel, in the plan's order, those below others inside them. */
export function channelTree(edition: Edition, channels: Channels, places: Places): ChannelNode[] {
  return channels.levels.flatMap((level) =>
    level.groups.flatMap((group) => {
      const column = level.columns?.find(({ id }) => id === group.column);
      const audiences = group.audiences ?? column?.audiences ?? [];
      const inherited = { audiences, kind: group.kind, level: level.id };
      return group.channels.map((channel) => nodeOf(edition, channel, inherited, places));
    }),
  );
}

type Inherited = Pick<ChannelNode, "audiences" | "kind" | "level">;

function nodeOf(
  edition: Edition,
  channel: Channel,
  inherited: Inherited,
  places: Places,
): ChannelNode {
  const own: Inherited = {
    audiences: channel.audiences ?? inherited.audiences,
    kind: channel.kind ?? inherited.kind,
    level: inherited.level,
  };
  return {
    ...own,
    id: channel.id,
    text: channel.text,
    place: places.get(channel.id),
    bodies: (channel.bodies ?? []).flatMap((id) =>
      linksFor(places, [id]).map((link) => ({ id, link })),
    ),
    notes: notesAbout(edition, channel.id),
    channels: (channel.channels ?? []).map((inner) => nodeOf(edition, inner, own, places)),
  };
}

/** The channels that fit; one inside another that does not fit stands in its place. */
export function pick(
  nodes: readonly ChannelNode[],
  fits: (node: ChannelNode) => boolean,
): ChannelNode[] {
  return nodes.flatMap((node) => {
    const inner = pick(node.channels, fits);
    return fits(node) ? [{ ...node, channels: inner }] : inner;
  });
}

/** The channels and those inside them, one after another. */
export const flat = (nodes: readonly ChannelNode[]): ChannelNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.channels)]);

export interface Section {
  id: string;
  name: Words;
  channels: ChannelNode[];
}

/** The channels by kind, in the order of the kinds; kinds without any are left out. */
export const byKind = ({ plan }: Edition, nodes: readonly ChannelNode[]): Section[] =>
  sections(plan.channels?.kinds ?? [], (id) => pick(nodes, ({ kind }) => kind === id));

/** The channels by level, in the order of the levels; levels without any are left out. */
export const byLevel = ({ plan }: Edition, nodes: readonly ChannelNode[]): Section[] =>
  sections(plan.channels?.levels ?? [], (id) => pick(nodes, ({ level }) => level === id));

const sections = (
  of: readonly { id: string; name: Words }[],
  channels: (id: string) => ChannelNode[],
): Section[] =>
  of
    .map(({ id, name }) => ({ id, name, channels: channels(id) }))
    .filter((section) => section.channels.length > 0);

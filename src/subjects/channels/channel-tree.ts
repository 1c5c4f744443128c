/** The plan's channels, ready to be shown in any order: with whom they serve, their kind and where they stand. */
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import type { Link } from "../../site/link.ts";
import type { Note } from "../../site/note.ts";
import { type ChannelNames, channelNames } from "./channel-names.ts";
import type { Channel, Channels, Level } from "./part.ts";

type Inner = NonNullable<Channel["channels"]>[number];

export interface ChannelView {
  id: string;
  text: Words;
  /** Its text, with its level where others have the same. */
  name: Words;
  /** Ids of the audiences, its own or inherited. */
  audiences: readonly string[];
  kind: string;
  level: string;
  /** Its place on the page of its level. */
  place: Link | undefined;
  /** Links to the bodies through which it works, with their ids. */
  bodies: (Link & { id: string })[];
  seeAlso: Link[];
  notes: Note[];
  channels: ChannelView[];
}

/** Shows channels of one level. */
export type ShowChannel = (channel: Channel | Inner) => ChannelView;

/** What shows the channels of each level. */
export function channelViews(channels: Channels, around: Around): (level: Level) => ShowChannel {
  const names = channelNames(channels, around.edition);
  return ({ id }) => {
    const show: ShowChannel = (channel) => channelView(channel, id, names, around, show);
    return show;
  };
}

function channelView(
  channel: Channel | Inner,
  level: string,
  names: ChannelNames,
  { places, links, notesAbout }: Around,
  show: ShowChannel,
): ChannelView {
  const { id, text, audiences, kind, bodies = [], see_also } = channel;
  const inner = "channels" in channel ? (channel.channels ?? []) : [];
  return {
    id,
    text,
    name: names.get(id) ?? text,
    audiences,
    kind,
    level,
    place: places.get(id),
    bodies: bodies.flatMap((body) => links([body]).map((link) => ({ id: body, ...link }))),
    seeAlso: links(see_also),
    notes: notesAbout(id),
    channels: inner.map(show),
  };
}

/** Every channel, in the plan's order, those below others inside them. */
export function channelTree(channels: Channels, around: Around): ChannelView[] {
  const views = channelViews(channels, around);
  return channels.levels.flatMap((level) =>
    level.groups.flatMap((group) => group.channels.map(views(level))),
  );
}

/** The channels that fit; one inside another that does not fit stands in its place. */
export function pick(
  nodes: readonly ChannelView[],
  fits: (node: ChannelView) => boolean,
): ChannelView[] {
  return nodes.flatMap((node) => {
    const inner = pick(node.channels, fits);
    return fits(node) ? [{ ...node, channels: inner }] : inner;
  });
}

/** The channels and those inside them, one after another. */
export const flat = (nodes: readonly ChannelView[]): ChannelView[] =>
  nodes.flatMap((node) => [node, ...flat(node.channels)]);

export interface Section {
  id: string;
  name: Words;
  channels: ChannelView[];
}

/** The channels by kind, in the order of the kinds; kinds without any are left out. */
export const byKind = ({ kinds }: Channels, nodes: readonly ChannelView[]): Section[] =>
  sections(kinds, (id) => pick(nodes, ({ kind }) => kind === id));

/** The channels by level, in the order of the levels; levels without any are left out. */
export const byLevel = ({ levels }: Channels, nodes: readonly ChannelView[]): Section[] =>
  sections(levels, (id) => pick(nodes, ({ level }) => level === id));

const sections = (
  of: readonly { id: string; name: Words }[],
  channels: (id: string) => ChannelView[],
): Section[] =>
  of
    .map(({ id, name }) => ({ id, name, channels: channels(id) }))
    .filter((section) => section.channels.length > 0);

/** The channels of a level by column and group, each with the audiences that it serves. */
import { asName } from "../../language/name-words.ts";
import type { Words } from "../../language/words.ts";
import type { Edition, LocalPlan } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import { linksFor, type Places } from "../../site/places.ts";
import { type Note, notesAbout } from "../../site/view/note.ts";
import { type ChannelNames, channelNames } from "./channel-names.ts";

type Channels = NonNullable<LocalPlan["channels"]>;
type Level = Channels["levels"][number];
type Group = Level["groups"][number];
type Channel = Group["channels"][number];

export interface ChannelView {
  id: string;
  text: Words;
  /** Its text, with its level where others have the same. */
  name: Words;
  kind: string;
  /** Ids of the audiences, its own or inherited. */
  audiences: readonly string[];
  bodies: Link[];
  seeAlso: Link[];
  notes: Note[];
  channels: ChannelView[];
}

export interface GroupView {
  id: string;
  title: Words;
  /** Each leads to its own page, where the site has one. */
  audiences: { words: Words; address: string | undefined }[];
  channels: ChannelView[];
}

export interface LevelView {
  id: string;
  title: Words;
  name: Words;
  columns: { id: string; title: Words | undefined; groups: GroupView[] }[];
  /** All channels, those below others included. */
  count: number;
  /** Headings of the page, for its contents. */
  contents: { id: string; words: Words }[];
}

/** Where things are, and what channels are called. */
interface Found {
  places: Places;
  names: ChannelNames;
}

export function levelView(
  edition: Edition,
  channels: Channels,
  level: Level,
  places: Places,
): LevelView {
  const names = channelNames(edition);
  const groups = level.groups.map((group) => ({
    column: group.column,
    view: groupView(edition, channels, level, group, { places, names }),
  }));
  const inColumn = (id: string | undefined) =>
    groups.filter(({ column }) => column === id).map(({ view }) => view);
  const columns = [
    { id: level.id, title: undefined, groups: inColumn(undefined) },
    ...(level.columns ?? []).map(({ id, title }) => ({ id, title, groups: inColumn(id) })),
  ];
  return {
    id: level.id,
    title: level.title,
    name: level.name,
    columns: columns.filter((column) => column.groups.length > 0),
    count: groups.reduce((sum, { view }) => sum + countOf(view.channels), 0),
    contents: (level.columns ?? groups.map(({ view }) => view)).map(({ id, title }) => ({
      id,
      words: asName(title),
    })),
  };
}

function groupView(
  edition: Edition,
  channels: Channels,
  level: Level,
  group: Group,
  found: Found,
): GroupView {
  const column = level.columns?.find(({ id }) => id === group.column);
  const audiences = group.audiences ?? column?.audiences ?? [];
  return {
    id: group.id,
    title: group.title,
    audiences: channels.audiences
      .filter(({ id }) => audiences.includes(id))
      .map(({ id, name }) => ({ words: name, address: found.places.get(id)?.address })),
    channels: group.channels.map((channel) =>
      channelView(edition, channel, { audiences, kind: group.kind }, found),
    ),
  };
}

function channelView(
  edition: Edition,
  channel: Channel,
  inherited: { audiences: readonly string[]; kind: string },
  found: Found,
): ChannelView {
  const { places, names } = found;
  const audiences = channel.audiences ?? inherited.audiences;
  const kind = channel.kind ?? inherited.kind;
  return {
    id: channel.id,
    text: channel.text,
    name: names.get(channel.id) ?? channel.text,
    kind,
    audiences,
    bodies: linksFor(places, channel.bodies),
    seeAlso: linksFor(places, channel.see_also),
    notes: notesAbout(edition, channel.id),
    channels: (channel.channels ?? []).map((inner) =>
      channelView(edition, inner, { audiences, kind }, found),
    ),
  };
}

const countOf = (channels: readonly ChannelView[]): number =>
  channels.reduce((sum, channel) => sum + 1 + countOf(channel.channels), 0);

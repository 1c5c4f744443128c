/** The channels of a level by column and group, each with the audiences that it serves. */
import { asName } from "../../language/name-words.ts";
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import { placeOfKind } from "../../site/places.ts";
import { type ChannelView, channelViews, flat, type ShowChannel } from "./channel-tree.ts";
import type { Channels, Group } from "./part.ts";

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

/** One level. @throws if the plan has no such level, which its checks rule out */
export function levelView(channels: Channels, around: Around, id: string): LevelView {
  const level = channels.levels.find((one) => one.id === id);
  if (!level) throw new Error(`The checked plan has no level "${id}".`);
  const show = channelViews(channels, around)(level);
  const groups = level.groups.map((group) => ({
    column: group.column,
    view: groupView(channels, group, around, show),
  }));
  const inColumn = (column: string | undefined) =>
    groups.filter((group) => group.column === column).map(({ view }) => view);
  const columns = [
    { id: level.id, title: undefined, groups: inColumn(undefined) },
    ...(level.columns ?? []).map((column) => ({
      id: column.id,
      title: column.title,
      groups: inColumn(column.id),
    })),
  ];
  return {
    id: level.id,
    title: level.title,
    name: level.name,
    columns: columns.filter((column) => column.groups.length > 0),
    count: groups.reduce((sum, { view }) => sum + flat(view.channels).length, 0),
    contents: (level.columns ?? groups.map(({ view }) => view)).map((part) => ({
      id: part.id,
      words: asName(part.title),
    })),
  };
}

const groupView = (
  channels: Channels,
  group: Group,
  { places }: Around,
  show: ShowChannel,
): GroupView => ({
  id: group.id,
  title: group.title,
  audiences: channels.audiences
    .filter(({ id }) => group.audiences.includes(id))
    .map(({ id, name }) => ({
      words: name,
      address: placeOfKind(places, "audience", id)?.address,
    })),
  channels: group.channels.map(show),
});

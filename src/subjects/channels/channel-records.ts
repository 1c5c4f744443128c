/** What the search finds of channels: each of them, their levels and their audiences. */
import { asName } from "../../language/name-words.ts";
import type { Around } from "../../site/around.ts";
import { placeName } from "../../site/places.ts";
import type { SearchRecord } from "../../site/search-record.ts";
import { channelNames } from "./channel-names.ts";
import type { Channels } from "./part.ts";

export function* channelRecords(part: Channels, { edition }: Around): Generator<SearchRecord> {
  const { audiences, levels } = part;
  const names = channelNames(part, edition);
  for (const { id, name } of audiences)
    yield { id, title: name, text: [], audiences: [{ id, name }] };
  for (const { id, name, title, groups } of levels) {
    const level = { id, name };
    yield { id, title, alsoNamed: [name], text: [], level };
    for (const group of groups)
      for (const outer of group.channels)
        for (const channel of [outer, ...(outer.channels ?? [])])
          yield {
            id: channel.id,
            title: placeName(names.get(channel.id) ?? channel.text),
            text: [],
            under: asName(channel === outer ? group.title : outer.text),
            level,
            audiences: audiences.filter((audience) => channel.audiences.includes(audience.id)),
          };
  }
}

/** Names of channels that tell them apart wherever they are linked (WCAG 2.4.9). */
import { asName } from "../../language/name-words.ts";
import type { Words } from "../../language/words.ts";
import { type Edition, subjectWords } from "../../site/edition.ts";
import { channelWords } from "./channel-words.ts";
import type { Channels } from "./part.ts";

/** Name of each channel by its id. */
export type ChannelNames = ReadonlyMap<string, Words>;

/**
 * A channel's text, and where it stands twice or more often, what tells it from the others of that
 * text: its level, or within one level its group.
 */
export function channelNames({ levels }: Channels, edition: Edition): ChannelNames {
  const { channel_where } = subjectWords(edition, channelWords).plan;
  const all = levels.flatMap((level) =>
    level.groups.flatMap((group) =>
      group.channels
        .flatMap((channel) => [channel, ...(channel.channels ?? [])])
        .map(({ id, text }) => ({ id, name: asName(text), level, group })),
    ),
  );
  const alike = Map.groupBy(all, ({ name }) => name.plain);
  return new Map(
    all.map(({ id, name, level, group }) => {
      const others = (alike.get(name.plain) ?? []).filter((other) => other.id !== id);
      if (others.length === 0) return [id, name];
      const isAlone = others.every((other) => other.level.id !== level.id);
      const where = asName(isAlone ? level.name : group.title);
      return [id, channel_where({ channel: name, where })];
    }),
  );
}

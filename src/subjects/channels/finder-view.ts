/** The finder of channels: all of them by kind and level, with what they can be filtered by. */
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import { countLines } from "../../site/count-lines.ts";
import type { Link } from "../../site/link.ts";
import { placeOfKind } from "../../site/places.ts";
import { byKind, byLevel, channelTree, flat, type Section } from "./channel-tree.ts";
import type { Channels } from "./part.ts";

interface Choice {
  id: string;
  name: Words;
}

export interface FinderView {
  audiences: Choice[];
  levels: Choice[];
  kinds: Choice[];
  /** Names of audiences by id, for the lines below channels. */
  audienceNames: Record<string, Words>;
  /** Pages that show the channels already filtered, for readers without script. */
  pages: { audiences: Link[]; levels: Link[] };
  sections: { id: string; name: Words; levels: Section[] }[];
  /** What is said of each number of channels from none to all, one line each. */
  counts: { lines: string; lang: string | undefined };
  /** What is said where nothing is chosen. */
  allShown: Words;
}

export function finderView(channels: Channels, around: Around): FinderView {
  const tree = channelTree(channels, around);
  const { finder } = around.edition.plan.interface;
  const choices = (of: readonly Choice[]) => of.map(({ id, name }) => ({ id, name }));
  const total = flat(tree).length;
  return {
    audiences: choices(channels.audiences),
    levels: choices(channels.levels),
    kinds: choices(channels.kinds),
    audienceNames: Object.fromEntries(channels.audiences.map(({ id, name }) => [id, name])),
    pages: {
      audiences: channels.audiences.flatMap(
        ({ id }) => placeOfKind(around.places, "audience", id) ?? [],
      ),
      levels: channels.levels.flatMap(({ id }) => placeOfKind(around.places, "level", id) ?? []),
    },
    sections: byKind(channels, tree).map(({ id, name, channels: ofKind }) => ({
      id,
      name,
      levels: byLevel(channels, ofKind),
    })),
    counts: countLines(finder.count, total),
    allShown: finder.all_shown({ count: total }),
  };
}

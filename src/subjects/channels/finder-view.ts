/** The finder of channels: all of them by kind and level, with what they can be filtered by. */
import type { Words } from "../../language/words.ts";
import type { Edition, LocalPlan } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import { linksFor, type Places } from "../../site/places.ts";
import { byKind, byLevel, channelTree, flat, type Section } from "./channel-tree.ts";

type Channels = NonNullable<LocalPlan["channels"]>;

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

export function finderView(edition: Edition, channels: Channels, places: Places): FinderView {
  const tree = channelTree(edition, channels, places);
  const { finder } = edition.plan.interface;
  const choices = (of: readonly Choice[]) => of.map(({ id, name }) => ({ id, name }));
  const total = flat(tree).length;
  return {
    audiences: choices(channels.audiences),
    levels: choices(channels.levels),
    kinds: choices(channels.kinds),
    audienceNames: Object.fromEntries(channels.audiences.map(({ id, name }) => [id, name])),
    pages: {
      audiences: linksFor(
        places,
        channels.audiences.map(({ id }) => id),
      ),
      levels: linksFor(
        places,
        channels.levels.map(({ id }) => id),
      ),
    },
    sections: byKind(edition, tree).map(({ id, name, channels: ofKind }) => ({
      id,
      name,
      levels: byLevel(edition, ofKind),
    })),
    counts: countLines(finder.count, total),
    allShown: finder.all_shown({ count: total }),
  };
}

/**
 * What a message says of each number from none to `total`, so that scripts need no rules of plurals.
 * @example countLines(message, 2).lines // → "No results\n1 result\n2 results"
 */
export function countLines(
  message: (values: { count: number }) => Words,
  total: number,
): { lines: string; lang: string | undefined } {
  const said = Array.from({ length: total + 1 }, (_, count) => message({ count }));
  return { lines: said.map(({ plain }) => plain).join("\n"), lang: said[0]?.lang };
}

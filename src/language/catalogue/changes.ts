/** Names what a catalogue lacks to be up to date with the data. */
import { readable } from "../../command/visible.ts";
import type { StoredCatalogue } from "./folder.ts";
import { keyOf } from "./lines.ts";
import { type PoEntry, type PoFile, writePo } from "./po-file.ts";

/**
 * One line for each way in which the file is behind the data; none if `npm run translate` would leave
 * all its entries as they are. How the file is folded does not matter: Poedit folds in its own way.
 * @example "data/translations/sv.po: 2 texts are new, e.g. channels.yaml:wilma.text"
 */
export function outOfDate({ shown, stored, merged }: StoredCatalogue): string[] {
  if (!merged) return [];
  if (!stored) return [`${shown}: there is no catalogue yet`];
  if (writePo(stored) === writePo(merged)) return [];
  const before = new Map(stored.entries.map((entry) => [keyOf(entry), entry]));
  const after = new Set(merged.entries.map(keyOf));
  const fresh = merged.entries.filter((entry) => !before.has(keyOf(entry)));
  const lines = [
    told(
      fresh.filter(({ isFuzzy }) => !isFuzzy),
      "new",
    ),
    told(
      fresh.filter(({ isFuzzy }) => isFuzzy),
      "changed",
    ),
    told(
      stored.entries.filter((entry) => !after.has(keyOf(entry))),
      "no longer in the data",
    ),
  ].flat();
  return (lines.length > 0 ? lines : [moved(stored, merged)]).map((line) =>
    readable(`${shown}: ${line}`),
  );
}

function told(entries: readonly PoEntry[], what: string): string[] {
  const [first] = entries;
  if (!first) return [];
  const [place] = first.references;
  const count = entries.length === 1 ? "1 text is" : `${entries.length} texts are`;
  return [`${count} ${what}${place === undefined ? "" : `, e.g. ${place}`}`];
}

function moved(stored: PoFile, merged: PoFile): string {
  const before = new Map(stored.entries.map((entry) => [keyOf(entry), entry]));
  const first = merged.entries.find(
    (entry) => before.get(keyOf(entry))?.references.join() !== entry.references.join(),
  );
  const [place] = first?.references ?? [];
  return place === undefined
    ? "its order, header or comments are not those of the data"
    : `places or comments have changed, e.g. ${place}`;
}

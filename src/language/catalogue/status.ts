/** Counts how far a catalogue has come. */
import { isTranslated } from "./merge.ts";
import type { PoFile } from "./po-file.ts";

export interface Status {
  translated: number;
  /** Out of date or doubted: not shown to readers. */
  fuzzy: number;
  missing: number;
  /** Kept translations of texts that are no longer in the data. */
  obsolete: number;
}

/** Counts of a catalogue that is up to date with the data. */
export function statusOf({ entries, obsolete }: PoFile): Status {
  const fuzzy = entries.filter((entry) => isTranslated(entry) && entry.isFuzzy).length;
  const missing = entries.filter((entry) => !isTranslated(entry)).length;
  return {
    translated: entries.length - fuzzy - missing,
    fuzzy,
    missing,
    obsolete: obsolete.length,
  };
}

const columns = ["translated", "fuzzy", "missing", "obsolete"] as const;

/**
 * A line for each catalogue under a line of headings; those that cannot be read have dashes.
 * @example
 * // language  translated  fuzzy  missing  obsolete
 * // sv               450      1        0         2
 */
export function statusTable(
  catalogues: readonly { name: string; merged: PoFile | undefined }[],
): string {
  const rows = catalogues.map(({ name, merged }) => {
    const status = merged && statusOf(merged);
    return [name, ...columns.map((column) => String(status?.[column] ?? "–"))];
  });
  const table = [["language", ...columns], ...rows];
  const widths = table[0]?.map((_, index) =>
    Math.max(...table.map((row) => row[index]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, index) => {
          const width = widths?.[index] ?? 0;
          return index === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  "),
    )
    .join("\n");
}

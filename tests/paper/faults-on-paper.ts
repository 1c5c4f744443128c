/** Finds what is wrong with a page on A4: lost or doubled text, cut lines, lonely headings, an empty first sheet. */
import { letters, type Sheet } from "./sheets.ts";
import type { ShownInPrint } from "./shown-in-print.ts";

/** The margins of a sheet in points (templates/styles/print.css), less what rounding takes. */
const MARGIN = (18 / 25.4) * 72 - 1;
/** So much of the first sheet is filled at least where a second one follows. */
const FILLED = 0.7;

/**
 * Letters that one text has more of than the other, e.g. "a 3 → 2"; empty if they have the same.
 * Engines paint in their own order, so it is the letters that are counted.
 */
function unlikeLetters(shown: string, printed: string): string[] {
  const count = (text: string) => {
    const counts = new Map<string, number>();
    for (const letter of letters(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    return counts;
  };
  const [before, after] = [count(shown), count(printed)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((letter) => before.get(letter) !== after.get(letter))
    .map((letter) => `${letter} ${before.get(letter) ?? 0} → ${after.get(letter) ?? 0}`);
}

/** Texts of the page that the sheets do not have as often as the page, and letters too many. */
export function lostText(shown: readonly string[], printed: string): string[] {
  const onPaper = letters(printed);
  const wanted = new Map<string, number>();
  for (const text of shown) {
    const own = letters(text);
    if (own !== "") wanted.set(own, (wanted.get(own) ?? 0) + 1);
  }
  const lost = [...wanted].filter(([text, times]) => onPaper.split(text).length - 1 < times);
  const unlike = unlikeLetters(shown.join(" "), printed);
  return [
    ...lost.map(([text, times]) => `"${text}" is not there ${times} times`),
    ...(unlike.length > 0 ? [`other letters than on the page: ${unlike.join(", ")}`] : []),
  ];
}

/** The sheet's text without table heads that it repeats from the sheet before. */
function withoutRepeatedHeads(text: string, heads: readonly string[][]): string {
  const repeated = heads.filter((head) => head.every((cell) => text.includes(cell)));
  return repeated.flat().reduce((rest, cell) => rest.replace(cell, ""), text);
}

export function faultsOnPaper(shown: ShownInPrint, sheets: readonly Sheet[]): string[] {
  const printed = sheets.map(({ text }, index) =>
    index === 0 ? text : withoutRepeatedHeads(text, shown.tableHeads),
  );
  const faults = lostText(shown.texts, printed.join(" "));
  for (const [index, { lines, height }] of sheets.entries()) {
    const inside = lines.filter(({ text }) => !/^\d+ \/ \d+$/.test(text));
    for (const { text, top, bottom } of inside) {
      if (top < MARGIN || bottom > height - MARGIN)
        faults.push(`sheet ${index + 1}: "${text}" is cut`);
    }
    const last = inside.at(-1);
    if (!last) {
      faults.push(`sheet ${index + 1} is empty`);
      continue;
    }
    if (index === sheets.length - 1) continue;
    const end = letters(last.text);
    // A lead stands beside its label, in the same line.
    const lonely = shown.headings.find(
      ({ text, size }) =>
        (letters(text).endsWith(end) || end.endsWith(letters(text))) &&
        Math.abs(size - last.size) < 0.3,
    );
    if (end !== "" && lonely) faults.push(`sheet ${index + 1} ends with "${lonely.text}"`);
    if (index === 0 && last.bottom - MARGIN < FILLED * (height - 2 * MARGIN))
      faults.push("the first sheet is not filled");
  }
  return faults;
}

/** Holds what a hostile edition shows against the same edition without harm: only the texts may differ. */
import { plainly } from "./read-tree.ts";

/** What stands in the place of a harmless word. */
export type Readings = ReadonlyMap<string, string>;

/** Words that stand for fields, and the addresses made of them. */
const words = /(?:https:\/\/)?[zt]q[a-z]+?zq\.example\/?|[zt]q[a-z]+?zq/g;

/** @param met gets the words whose texts were found, letter for letter */
export function differences(
  expected: readonly string[],
  found: readonly string[],
  readings: Readings,
  met: Set<string>,
): string[] {
  const faults: string[] = [];
  for (const [index, line] of expected.entries()) {
    const own = line.match(words) ?? [];
    const wanted = plainly(
      line.replace(words, (word) => readings.get(word) ?? shownAddress(word, readings)),
    );
    const shown = found[index] ?? "nothing";
    if (shown === wanted || isAddressOf(wanted, shown)) for (const word of own) met.add(word);
    else faults.push(`${index}: ${wanted} ≠ ${shown}`);
    // After the first loss of step all lines differ.
    if (faults.length > 5) break;
  }
  if (found.length > expected.length) faults.push(`more than expected: ${found[expected.length]}`);
  return faults;
}

/** Texts in addresses are written in the letters of addresses, and the addresses of a PDF as browsers read them. */
function isAddressOf(wanted: string, shown: string): boolean {
  const [asked, there] = [wanted, shown].map((line) => /^Link (.*)$/.exec(line)?.[1] ?? "");
  if (asked && there && URL.canParse(asked) && URL.canParse(there))
    return new URL(asked).href === new URL(there).href;
  if (!/^(href|action|src)="/.test(shown)) return false;
  // An e-mail about a mistake gets the page's title as its subject besides.
  if (/^href="mailto:/.test(wanted)) return shown.startsWith(`${wanted.slice(0, -1)}&subject=`);
  try {
    return plainly(decodeURIComponent(shown)) === wanted;
  } catch {
    return false;
  }
}

/** What a reader is shown of an address: not how it begins, nor the slash that ends a host. */
const shownAddress = (word: string, readings: Readings): string =>
  (readings.get(`https://${word}/`) ?? word)
    .replace(/^(https?:\/\/|mailto:)/, "")
    .replace(/^([^/]*)\/$/, "$1");

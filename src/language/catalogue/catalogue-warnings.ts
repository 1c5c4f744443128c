/** What is right in a catalogue, or by what it remembers, but should be looked at. */
import type { Problem } from "../../plan/problem.ts";
import { isSitesOwn, otherYear, otherYears } from "../../plan/problems/other-years.ts";
import type { Plan } from "../../plan/schema/files.ts";
import type { TranslatableText } from "../extract.ts";
import type { ReadPo } from "./entry-problems.ts";
import {
  formerNamesInData,
  formerNamesInTranslations,
  type OwnedText,
  renamedIn,
} from "./former-names.ts";
import { isTranslated } from "./merge.ts";
import type { PoEntry } from "./po-file.ts";

/**
 * `former-name` in data and translations, and `other-year` in translations of the site's own words.
 * @param texts those of the data that the catalogue translates
 * @param owned all texts of the data
 */
export function catalogueWarnings(
  { po, lineOf, file }: Omit<ReadPo, "language">,
  texts: readonly TranslatableText[],
  owned: readonly OwnedText[],
  plan: Plan["plan"],
): Problem[] {
  const place = (entry: PoEntry) => ({ file, line: lineOf(entry), column: 1 });
  const renamed = renamedIn(po, owned);
  const own = new Set(
    texts
      .filter(({ places }) =>
        places.some(({ place: keys }) => {
          const [name = "", ...path] = keys.split(".");
          return isSitesOwn(name, path);
        }),
      )
      .map(({ source }) => source),
  );
  const strangeYears = po.entries
    .filter((entry) => own.has(entry.source) && isTranslated(entry) && !entry.isFuzzy)
    .flatMap((entry): Problem[] => {
      // Of those in the text itself the data's own warning tells.
      const told = otherYears(entry.source, plan);
      const years = otherYears(entry.translation, plan).filter((year) => !told.includes(year));
      return years.length > 0 ? [{ ...place(entry), ...otherYear(years) }] : [];
    });
  return [
    ...formerNamesInData(owned, renamed),
    ...formerNamesInTranslations(po, renamed, place),
    ...strangeYears,
  ];
}

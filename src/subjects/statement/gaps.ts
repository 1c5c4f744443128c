/** The known faults of accessibility as the last check found them, told in the words of its programs. */
import type { Words } from "../../language/words.ts";
import { literalWords } from "../../language/words-in.ts";
import type { Edition, Language, LocalPlan } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import { addressOfPage, linkTo, type Page } from "../../site/page.ts";

export type LastCheck = NonNullable<LocalPlan["last-check"]>;
type Gap = LastCheck["findings"][number];

export interface GapView {
  /** Criterion, e.g. WCAG 1.4.10. */
  standard: string;
  description: Words;
  pages: FaultyPage[];
  /** Files in which the fault is, where no page of this edition stands behind them. */
  files: string[];
}

/** A page on which a fault was found, in this edition's language or, failing that, in another. */
export interface FaultyPage extends Link {
  /** Language of the page where it is not the edition's own. */
  language: Language | undefined;
}

/** What is wrong with accessibility; other rules of the checks are not the statement's. */
export const faultsOf = ({ findings, exceptions }: LastCheck): Gap[] =>
  [...findings, ...exceptions].filter(({ standard }) => /WCAG|EN 301 549|PDF\/UA/.test(standard));

/** Faults by what they are, each with the pages on which it was found. */
export function gapsOf(
  edition: Edition,
  spoken: string,
  gaps: readonly Gap[],
  pages: readonly Page[],
): GapView[] {
  const groups = Map.groupBy(gaps, (gap) => JSON.stringify([gap.check, gap.description]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const known = pages.filter(({ id }) => group.some(({ page }) => page === id));
    const isKnown = (name: string) => known.some(({ id }) => id === name);
    return {
      standard: first.standard,
      description: literalWords(first.description, spoken, {
        language: edition.language.code,
        direction: edition.language.direction,
      }),
      pages: known.map((page) => faultyPage(edition, page, group)),
      files: [...new Set(group.map(({ page }) => page))].filter((name) => !isKnown(name)),
    };
  });
}

function faultyPage(edition: Edition, page: Page, group: readonly Gap[]): FaultyPage {
  const { plan, language, source } = edition;
  const codes = group.filter((gap) => gap.page === page.id).map((gap) => gap.language);
  const isOwn = codes.some((code) => code === undefined || code === language.code);
  const other = isOwn ? undefined : plan.site.languages.find(({ code }) => codes.includes(code));
  const entry = plan.site.pages.find(({ id }) => id === page.id);
  if (!other || !entry) return { ...linkTo(page), language: undefined };
  return {
    words: page.short,
    address: addressOfPage(plan.site.pages, entry, other.code, source.code),
    language: other,
  };
}

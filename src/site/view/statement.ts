/** What the accessibility statement tells; its status and known faults are those of the last check. */
import type { Words } from "../../language/words.ts";
import type { Edition, LocalPlan } from "../edition.ts";
import type { Page } from "../page.ts";
import { faultsOf, type GapView, gapsOf, type LastCheck } from "./statement-gaps.ts";

type Statement = NonNullable<LocalPlan["statement"]>;

/** Conformance as the act's statements name it; `unchecked` claims nothing. */
export type Status = "full" | "most" | "part" | "unchecked";

export interface StatementView {
  statement: Statement;
  status: Words;
  /** Words that open the known faults, or say that there are none. */
  gapsIntro: Words;
  gaps: GapView[];
  /** How and when the edition was checked; undefined where it was not. */
  method: Words | undefined;
  tools: string[];
  feedback: string;
  authority: { website: Address; email: Address };
  published: Words;
  prepared: Words;
  updated: Words;
  lawAddress: string;
}

interface Address {
  href: string;
  /** The address as a reader would copy it. */
  shown: string;
}

/**
 * Conformance that the last check allows to state: full without any fault, for the most part where at
 * most a tenth of the checks found one.
 * @example statusOf(undefined) // → "unchecked"
 */
export function statusOf(check: LastCheck | undefined): Status {
  if (!check || check.checks === 0 || check.pages === 0) return "unchecked";
  const failed = new Set(faultsOf(check).map((gap) => gap.check));
  if (failed.size === 0) return "full";
  return failed.size * 10 <= check.checks ? "most" : "part";
}

export function statementView(
  edition: Edition,
  statement: Statement,
  pages: readonly Page[],
): StatementView {
  const { plan, language, source } = edition;
  const check = plan["last-check"];
  const status = statusOf(check);
  const { compliance, gaps, assessment, monitoring, information } = statement;
  const found = check ? faultsOf(check) : [];
  const here = (values: Record<string, string>) =>
    addressOf(values[language.code] ?? values[source.code] ?? "");
  const dated = (message: typeof information.published, date: string) =>
    message({ date: (formats) => formats.day(date) });
  return {
    statement,
    status: compliance[status]({ standard: statement.version }),
    gapsIntro: status === "unchecked" ? gaps.unknown : found.length > 0 ? gaps.intro : gaps.none,
    gaps: check ? gapsOf(edition, check.language, found, pages) : [],
    method:
      check && status !== "unchecked"
        ? assessment.method({
            date: (formats) => formats.day(check.date),
            pages: check.pages,
            checks: check.checks,
            standard: check.standard,
          })
        : undefined,
    tools: (check?.tools ?? []).map(({ name, version }) => `${name} ${version}`),
    feedback: here(statement.feedback.address).href,
    authority: {
      website: here(monitoring.authority.website),
      email: here(monitoring.authority.email),
    },
    published: dated(information.published, statement.published),
    prepared: dated(information.prepared, statement.prepared),
    updated: dated(information.updated, check?.date ?? statement.prepared),
    lawAddress: here(information.law_address).href,
  };
}

/** @example addressOf("https://www.example.org/") // → { href: "https://www.example.org/", shown: "www.example.org" } */
const addressOf = (href: string): Address => ({
  href,
  shown: href.replace(/^(https?:\/\/|mailto:)/, "").replace(/\/$/, ""),
});

/** What the accessibility statement tells; its status and known faults are those of the assessment and the last check. */
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import { type Edition, partOf } from "../../site/edition.ts";
import { assessment as assessmentSubject } from "../assessment/subject.ts";
import type { PartOf } from "../subject.ts";
import { type AssessmentView, assessmentView } from "./assessment-view.ts";
import { countryTexts } from "./country-texts.ts";
import { faultsOf, type GapView, gapsOf } from "./gaps.ts";
import type { statementSchema } from "./schema.ts";
import { isDone, statusOf } from "./status.ts";

type Statement = PartOf<typeof statementSchema>;
type FullStatement = Extract<Statement, { texts: "own" }>;

/** What the page has: a paragraph of the plan's own, or a whole statement. */
export interface StatementPageView {
  paragraph: Words | undefined;
  full: StatementView | undefined;
}

export interface StatementView {
  statement: FullStatement;
  status: Words;
  /** Words that open the shortcomings that a person found, or say that there are none. */
  assessedIntro: Words | undefined;
  /** Words that open the faults that programs found, or say that there are none. */
  gapsIntro: Words;
  gaps: GapView[];
  /** That nobody has looked for shortcomings which programs do not find. */
  unassessed: Words | undefined;
  /** A person's assessment, of this edition or an older one; undefined where there is none. */
  assessment: AssessmentView | undefined;
  /** How and when programs checked the edition; undefined where they did not. */
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

/** The page's view, in whatever texts the statement has. */
export function statementPageView(statement: Statement, around: Around): StatementPageView {
  if (statement.texts === "paragraph") return { paragraph: statement.text, full: undefined };
  const full = statement.texts === "own" ? statement : inTextsOfCountry(statement, around.edition);
  return { paragraph: undefined, full: statementView(full, around) };
}

function inTextsOfCountry(
  {
    country,
    published,
    prepared,
    intro,
    outside,
    feedback,
  }: Extract<Statement, { texts: "country" }>,
  edition: Edition,
): FullStatement {
  const texts = countryTexts(edition, country);
  const { plan } = edition.plan;
  return {
    ...texts,
    texts: "own",
    published,
    prepared,
    intro: intro ?? texts.intro({ plan: plan.title, organisation: plan.organisation.name }),
    outside: outside ?? texts.outside,
    feedback: { ...texts.feedback, ...feedback },
  };
}

export function statementView(statement: FullStatement, { edition, pages }: Around): StatementView {
  const { plan, language, source } = edition;
  const check = isDone(plan["last-check"]) ? plan["last-check"] : undefined;
  const { compliance, gaps, assessment: words, monitoring, information } = statement;
  const { date } = plan.plan.edition;
  const assessed = partOf(edition, assessmentSubject);
  const status = statusOf({ edition: date, check, assessment: assessed });
  const assessment = assessed && assessmentView(edition, words, assessed, pages);
  const isAssessed = assessed?.edition === date;
  const found = check ? faultsOf(check) : [];
  const here = (values: Record<string, string>) =>
    addressOf(values[language.code] ?? values[source.code] ?? Object.values(values)[0] ?? "");
  const dated = (message: typeof information.published, date: string) =>
    message({ date: (formats) => formats.day(date) });
  return {
    statement,
    status: compliance[status]({ standard: statement.version }),
    assessedIntro:
      assessment && assessment.gaps.length > 0
        ? gaps.assessed
        : isAssessed
          ? gaps.assessed_none
          : undefined,
    gapsIntro: check ? (found.length > 0 ? gaps.intro : gaps.none) : gaps.unknown,
    unassessed: check && !isAssessed ? gaps.unassessed : undefined,
    assessment,
    gaps: check ? gapsOf(edition, check.language, found, pages) : [],
    method:
      check &&
      words.method({
        date: (formats) => formats.day(check.date),
        pages: check.pages,
        checks: check.checks,
        standard: check.standard,
      }),
    tools: (check?.tools ?? []).map(({ name, version }) => `${name} ${version}`),
    feedback: here(statement.feedback.address).href,
    authority: {
      website: here(monitoring.authority.website),
      email: here(monitoring.authority.email),
    },
    published: dated(information.published, statement.published),
    prepared: dated(information.prepared, statement.prepared),
    updated: dated(information.updated, latest([statement.prepared, check?.date, assessed?.date])),
    lawAddress: here(information.law_address).href,
  };
}

/** @example latest(["2026-11-21", undefined, "2026-11-30"]) // → "2026-11-30" */
const latest = (days: readonly (string | undefined)[]): string =>
  days.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), "");

/** @example addressOf("https://www.example.org/") // → { href: "https://www.example.org/", shown: "www.example.org" } */
const addressOf = (href: string): Address => ({
  href,
  shown: href.replace(/^(https?:\/\/|mailto:)/, "").replace(/\/$/, ""),
});

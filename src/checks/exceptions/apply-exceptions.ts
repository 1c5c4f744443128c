/** Sets aside findings for which there is an exception, and finds exceptions that are past or idle. */
import type { BuiltEdition } from "../built-edition.ts";
import { pagesOf } from "../files/pages-of.ts";
import type { Finding } from "../finding.ts";
import type { WrittenException } from "./exception.ts";

export interface Excepted {
  finding: Finding;
  exception: WrittenException;
}

export interface Applied {
  /** What remains, with a finding for each exception that has expired or fits nothing. */
  findings: Finding[];
  excepted: Excepted[];
}

/**
 * @param today 2026-11-21; an exception holds on its last day
 * @param isWhole whether all pages were checked: only then an exception can be called idle
 */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly WrittenException[],
  edition: BuiltEdition,
  { today, isWhole }: { today: string; isWhole: boolean },
): Applied {
  const used = new Set<WrittenException>();
  const excepted: Excepted[] = [];
  const remaining = findings.filter((finding) => {
    const exception = exceptions.find((one) => fits(one, finding, edition));
    if (!exception) return true;
    used.add(exception);
    if (exception.until < today) return true;
    excepted.push({ finding, exception });
    return false;
  });
  const faulty = exceptions.flatMap((exception): Finding[] => {
    if (exception.until < today)
      return [told(exception, `The exception for ${exception.rule} ended on ${exception.until}.`)];
    return isWhole && !used.has(exception)
      ? [told(exception, `The exception for ${exception.rule} fits nothing any more.`)]
      : [];
  });
  return { findings: [...remaining, ...faulty], excepted };
}

function fits(
  { rule, pages, selector }: WrittenException,
  finding: Finding,
  edition: BuiltEdition,
): boolean {
  if (rule !== finding.check && rule !== `${finding.check}/${finding.rule}`) return false;
  if (pages && !pages.includes(finding.page) && !pages.includes(finding.file)) return false;
  if (selector === undefined) return true;
  if (finding.selector === undefined) return false;
  if (finding.selector === selector) return true;
  const page = pagesOf(edition).find(({ about }) => about.file === finding.file);
  return page?.find(finding.selector)?.is(selector) === true;
}

const told = ({ place, owner, reason }: WrittenException, message: string): Finding => ({
  check: "exceptions",
  rule: "exceptions",
  title: "Exceptions are due and needed",
  standard: "own rule",
  matters: "everyone: a fault that was put up with for a time stays for good",
  page: place,
  language: "",
  file: place.replace(/:\d+$/, ""),
  views: [],
  message,
  fix: `Mend the fault or agree on another date with ${owner} ("${reason}"), or remove the exception.`,
  places: [place],
  advice: false,
});

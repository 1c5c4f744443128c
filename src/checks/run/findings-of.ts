/** Turns what a check says into findings, and tells the same fault once though several views show it. */
import type { PageAbout } from "../built-page.ts";
import type { About } from "../check.ts";
import type { Fault, Finding } from "../finding.ts";

/** A finding of a check about a page; `view` is empty for checks of the file itself. */
export function findingOf(
  check: About,
  fault: Fault,
  about: Pick<PageAbout, "id" | "language" | "file">,
  view = "",
): Finding {
  const { selector, snippet } = fault;
  return {
    check: check.id,
    rule: fault.rule ?? check.id,
    title: check.title,
    standard: check.standard,
    matters: check.matters,
    page: about.id,
    language: about.language,
    file: about.file,
    views: view === "" ? [] : [view],
    message: fault.message,
    fix: fault.fix ?? check.fix,
    ...(selector === undefined ? {} : { selector }),
    ...(snippet === undefined ? {} : { snippet }),
    places: [],
    advice: check.advice === true,
  };
}

/** Joins findings that differ in nothing but the view. */
export function joinViews(findings: readonly Finding[]): Finding[] {
  const joined = new Map<string, Finding>();
  for (const finding of findings) {
    const { file, check, rule, selector, message } = finding;
    // How a colour contrasts differs between views, and the fault is the same.
    const key = [file, check, rule, selector ?? message].join("\n");
    const known = joined.get(key);
    if (!known) joined.set(key, finding);
    else
      joined.set(key, {
        ...known,
        views: [...new Set([...known.views, ...finding.views])],
        ...(known.picture === undefined && finding.picture !== undefined
          ? { picture: finding.picture }
          : {}),
      });
  }
  return [...joined.values()];
}

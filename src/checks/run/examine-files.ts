/** Asks the checks that need no page in a browser: about the edition, single files and outputs. */
import { setImmediate } from "node:timers/promises";
import type { Browser } from "puppeteer";
import type { BuiltEdition } from "../built-edition.ts";
import type { BuiltPage } from "../built-page.ts";
import type { Check, OutputCheck, EditionCheck, PageCheck } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { Result } from "../results/result.ts";
import { findingOf } from "./findings-of.ts";
import { EDITION } from "./subjects.ts";

/** What is known of a subject: a page, or else the edition or an output as a whole. */
export const aboutOf = (edition: BuiltEdition, subject: string) =>
  edition.pages.find(({ file }) => file === subject) ?? {
    id: subject,
    layout: subject,
    language: "",
    file: subject,
    address: "",
    title: "",
  };

const fileAbout = (edition: BuiltEdition, file: string) => {
  const { language } =
    edition.manifest.documents.find(({ address }) => address === `/${file}`) ?? {};
  const about = aboutOf(edition, file);
  return language === undefined ? about : { ...about, language };
};

/** Asks what is true of the edition as a whole. */
export async function examineEdition(
  edition: BuiltEdition,
  checks: readonly Check[],
): Promise<Result> {
  const asked = checks.filter((check): check is EditionCheck => check.asks === "edition");
  const findings: Finding[] = [];
  for (const check of asked) {
    for (const fault of await check.faults(edition))
      findings.push(findingOf(check, fault, fileAbout(edition, fault.file ?? EDITION)));
    await setImmediate();
  }
  return { subject: EDITION, ran: asked.map(({ id }) => id), findings };
}

/** Asks what can be read in a page's file. */
export async function examineFile(
  page: BuiltPage,
  edition: BuiltEdition,
  asked: readonly PageCheck[],
): Promise<Result> {
  const findings: Finding[] = [];
  for (const check of asked) {
    for (const fault of await check.faults(page, edition))
      findings.push(findingOf(check, fault, page.about));
    // What is only reckoned would let nobody stop the command before its end.
    await setImmediate();
  }
  return { subject: page.about.file, ran: asked.map(({ id }) => id), findings };
}

/** Asks about an output's files. */
export async function examineOutput(
  edition: BuiltEdition,
  browser: Browser,
  origin: string,
  subject: string,
  asked: readonly OutputCheck[],
): Promise<Result> {
  const findings: Finding[] = [];
  for (const check of asked)
    for (const fault of await check.faults(edition, browser, origin))
      findings.push(findingOf(check, fault, fileAbout(edition, fault.file)));
  return { subject, ran: asked.map(({ id }) => id), findings };
}

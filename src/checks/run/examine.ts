/** Asks all checks about what is not known yet: files first, then pages and outputs in a browser. */
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Browser, Page } from "puppeteer";
import { openBrowser } from "../../pdf/browser/open.ts";
import type { BuiltEdition } from "../built-edition.ts";
import type { Check, OutputCheck, PageCheck, VisitCheck } from "../check.ts";
import { pagesOf } from "../files/pages-of.ts";
import { OUTPUTS } from "../../outputs/index.ts";
import type { Output } from "../../outputs/output.ts";
import { checksOf } from "../list.ts";
import type { Result } from "../results/result.ts";
import { addPictures } from "./add-pictures.ts";
import { aboutOf, examineOutput, examineEdition, examineFile } from "./examine-files.ts";
import { notChecked } from "./not-checked.ts";
import { serveEdition } from "./serve-edition.ts";
import { EDITION } from "./subjects.ts";
import { throughBrowsers } from "./through-browsers.ts";
import { visitPage } from "./visit-page.ts";

export interface Examined {
  complete: Result[];
  /** What could not be checked; never kept. */
  incomplete: Result[];
}

export interface ExamineOptions {
  outputs?: readonly Output[];
  /** Those of an edition of these outputs unless given. */
  checks?: readonly Check[];
  open?: typeof openBrowser;
  /** Milliseconds for one page. */
  deadline?: number;
}

/** A page has a minute: the longest, the whole plan, takes some ten seconds on two slow cores. */
const DEADLINE = 60_000;

/** @param onDone called with the number of finished subjects and the last one */
export async function examine(
  edition: BuiltEdition,
  subjects: readonly string[],
  pictures: string,
  onDone: (done: number, subject: string) => void,
  {
    outputs = OUTPUTS,
    checks = checksOf(outputs),
    open = openBrowser,
    deadline = DEADLINE,
  }: ExamineOptions = {},
): Promise<Examined> {
  let count = 0;
  const done = (subject: string) => {
    count += 1;
    onDone(count, subject);
  };
  const visitChecks = checks.filter((check): check is VisitCheck => check.asks === "visit");
  const outputChecks = checks.filter((check): check is OutputCheck => check.asks === "output");
  const pageChecks = checks.filter((check): check is PageCheck => check.asks === "page");
  const pages = pagesOf(edition).filter(({ about }) => subjects.includes(about.file));
  const toVisit = pages.map(({ about }) => about.file);
  const ofFiles = new Map<string, Result>();
  if (subjects.includes(EDITION)) {
    ofFiles.set(EDITION, await examineEdition(edition, checks));
    done(EDITION);
  }
  for (const page of pages)
    ofFiles.set(page.about.file, await examineFile(page, edition, pageChecks));

  await using served = await serveEdition(edition);
  const setting = {
    origin: served.origin,
    read: (file: string) => (edition.hashes.has(file) ? edition.read(file) : undefined),
    pictures,
    styles: stylesOf(edition),
  };
  const work = async (page: Page, subject: string, browser: Browser): Promise<Result> => {
    const ofOutput = outputChecks.filter(({ output }) => output === subject);
    if (ofOutput.length > 0)
      return examineOutput(edition, browser, served.origin, subject, ofOutput);
    const about = aboutOf(edition, subject);
    const findings = await visitPage(page, about, { ...setting, browser }, visitChecks);
    return { subject, ran: visitChecks.map(({ id }) => id), findings };
  };
  const { done: visited, failed } = await throughBrowsers({
    // The files of outputs are the longest work, so they come first.
    items: [...new Set(outputChecks.map(({ output }) => output))]
      .filter((output) => subjects.includes(output))
      .concat(toVisit),
    work,
    size: availableParallelism(),
    open,
    deadline,
    onDone: done,
  });
  const found = [...new Set([...ofFiles.keys(), ...visited.keys()])].map((subject) => ({
    subject,
    ran: [...(ofFiles.get(subject)?.ran ?? []), ...(visited.get(subject)?.ran ?? [])],
    findings: [
      ...(ofFiles.get(subject)?.findings ?? []),
      ...(visited.get(subject)?.findings ?? []),
    ],
  }));
  const { origin } = served;
  const crew = { open, deadline, size: availableParallelism() };
  const joined = await addPictures(found, { ...crew, origin, pictures, styles: setting.styles });
  return {
    complete: joined.filter(({ subject }) => !failed.has(subject)),
    incomplete: [...failed].map(([subject, reason]) => ({
      subject,
      ran: ofFiles.get(subject)?.ran ?? [],
      findings: [
        ...(ofFiles.get(subject)?.findings ?? []),
        notChecked(aboutOf(edition, subject), reason),
      ],
    })),
  };
}

const stylesOf = ({ hashes }: BuiltEdition): string =>
  createHash("sha256")
    .update([...hashes].filter(([file]) => file.endsWith(".css")).join())
    .digest("hex");

/** Takes one page through all its views and asks every check that wants to know in each. */
import type { Page } from "puppeteer";
import { takePicture } from "../browser/picture.ts";
import { VIEWS } from "../browser/views.ts";
import { Visit, type VisitSetting } from "../browser/visit.ts";
import type { PageAbout } from "../built-page.ts";
import type { VisitCheck } from "../check.ts";
import type { Finding } from "../finding.ts";
import { findingOf, joinViews } from "./findings-of.ts";

export interface PicturedSetting extends VisitSetting {
  /** Folder for pictures of what is found. */
  pictures: string;
  /** Names the edition's style sheets. */
  styles: string;
}

/** One load of the page serves all checks; only width, colours and state change. */
export async function visitPage(
  page: Page,
  about: PageAbout,
  setting: PicturedSetting,
  checks: readonly VisitCheck[],
): Promise<Finding[]> {
  const [arrival, ...views] = VIEWS.filter(({ id }) =>
    checks.some((check) => check.views.includes(id)),
  );
  if (!arrival) return [];
  const visit = await Visit.begin(page, about, setting, arrival);
  const findings: Finding[] = [];
  for (const view of [arrival, ...views]) {
    if (view !== arrival) await visit.look(view);
    for (const check of checks.filter((wanted) => wanted.views.includes(view.id))) {
      for (const fault of await check.faults(visit, view)) {
        const finding = findingOf(check, fault, about, view.says);
        const picture = await takePicture(page, finding, setting.pictures, setting.styles);
        findings.push(picture === undefined ? finding : { ...finding, picture });
      }
    }
  }
  await visit.end();
  return joinViews(findings);
}

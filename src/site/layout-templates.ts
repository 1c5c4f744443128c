/** Which template shows a layout of pages or slides: the site's own, or one in its subject's folder. */
import type { Edition } from "./edition.ts";

type PageLayout = Edition["plan"]["site"]["pages"][number]["layout"];
type SlideLayout = Edition["plan"]["deck"]["slides"][number]["layout"];

/** Subjects of the layouts that show one; pages with the other layouts belong to the site itself. */
const subjectOf: Partial<Record<PageLayout | SlideLayout, string>> = {
  mandate: "mandate",
  structures: "structures",
  definitions: "definitions",
  survey: "survey",
  responsibilities: "responsibilities",
  channels: "channels",
  level: "channels",
  audiences: "channels",
  audience: "channels",
  finder: "channels",
  "city-principles": "city",
  strategy: "city",
  model: "city",
  principles: "principles",
  principle: "principles",
  implementation: "implementation",
  statement: "statement",
};

/** Path of a page's template, within templates/. */
export function pageTemplateOf(layout: PageLayout): string {
  const subject = subjectOf[layout];
  return subject === undefined ? `pages/${layout}.njk` : `subjects/${subject}/pages/${layout}.njk`;
}

/** Path of the template of a slide's content, within templates/; covers and section slides have none. */
export function slideTemplateOf(layout: SlideLayout): string | undefined {
  const subject = subjectOf[layout];
  return subject === undefined ? undefined : `subjects/${subject}/slides/${layout}.njk`;
}

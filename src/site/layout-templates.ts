/** Which template shows a layout of pages or slides: the site's own, or one in its subject's folder. */
import type { PlanSubject } from "../plan/subject.ts";

/** Path of a page's template, within templates/. @param subject undefined for the site's own layouts */
export const pageTemplateOf = (
  layout: string,
  subject: Pick<PlanSubject, "name"> | undefined,
): string => (subject ? `subjects/${subject.name}/pages/${layout}.njk` : `pages/${layout}.njk`);

/** Path of the template of a slide's content, within templates/; covers and section slides have none. */
export const slideTemplateOf = (
  layout: string,
  subject: Pick<PlanSubject, "name"> | undefined,
): string | undefined => subject && `subjects/${subject.name}/slides/${layout}.njk`;

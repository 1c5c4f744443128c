/** What a check finds: told so that an editor, a developer and a machine can each use it. */
import { z } from "zod";

export const findingSchema = z.strictObject({
  /** Id of the check, e.g. `reflow`. */
  check: z.string(),
  /** What the check calls the fault, e.g. axe's `color-contrast`; the check's id if it has one rule. */
  rule: z.string(),
  /** The check's name in words. */
  title: z.string(),
  /** The criterion that it proves, e.g. `WCAG 1.4.10`. */
  standard: z.string(),
  /** For whom it matters. */
  matters: z.string(),
  /** Id of the page, or the file where no page stands behind it. */
  page: z.string(),
  /** BCP 47; empty where a file has none. */
  language: z.string(),
  /** Path of the file within the edition, e.g. `fi/index.html`. */
  file: z.string(),
  /** In which views it was seen, e.g. `320 px, dark`; empty for checks of the file itself. */
  views: z.array(z.string()),
  /** What is wrong, as a sentence. */
  message: z.string(),
  /** How to mend it, as a sentence. */
  fix: z.string(),
  /** CSS selector of the element. */
  selector: z.string().optional(),
  /** The element's markup, shortened. */
  snippet: z.string().optional(),
  /** Where it comes from, e.g. `templates/components/card/card.njk` or `data/structures.yaml:14`. */
  places: z.array(z.string()),
  /** File name of its picture. */
  picture: z.string().optional(),
  /** Told for information; publishing does not depend on it. */
  advice: z.boolean(),
});

export type Finding = z.infer<typeof findingSchema>;

/** What a check says of one fault; the runner adds where and by which check. */
export interface Fault {
  message: string;
  /** File within the edition, where it is not the one that was asked about. */
  file?: string;
  rule?: string;
  fix?: string;
  selector?: string;
  snippet?: string;
}

/** Markup short enough for a line. */
export function shorten(markup: string, length = 160): string {
  const line = markup.replace(/\s+/g, " ").trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

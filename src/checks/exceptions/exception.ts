/** Faults that are put up with for the time being: by whom, why, and until when. */
import { z } from "zod";

export const exceptionSchema = z.strictObject({
  rule: z
    .string()
    .regex(/^[\w.-]+(\/\S+)?$/)
    .meta({ description: "A check, e.g. reflow, or a rule of one, e.g. axe/color-contrast." }),
  pages: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .meta({ description: "Ids of pages or paths of files; all pages if left out." }),
  selector: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "CSS selector that the element matches; all elements if left out." }),
  reason: z.string().regex(/\S/).meta({ description: "Why the fault is put up with." }),
  owner: z.string().regex(/\S/).meta({ description: "Who sees to it that it is mended." }),
  until: z.iso.date().meta({ description: "The last day on which it is put up with." }),
});

export type Exception = z.infer<typeof exceptionSchema>;

/** An exception and the line on which it stands. */
export interface WrittenException extends Exception {
  /** @example "data/checks/exceptions.yaml:3" */
  place: string;
}

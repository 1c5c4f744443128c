/** What is kept of one checked thing: a page, the decks, or the edition as a whole. */
import { z } from "zod";
import { findingSchema } from "../finding.ts";

export const resultSchema = z.strictObject({
  /** The file of a page, or `edition` or `decks`. */
  subject: z.string(),
  /** Ids of the checks that ran. */
  ran: z.array(z.string()),
  findings: z.array(findingSchema),
});

export type Result = z.infer<typeof resultSchema>;

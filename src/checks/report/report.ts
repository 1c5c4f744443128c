/** The result of a run as data: `reports/check.json`, from which every other form of it is made. */
import { z } from "zod";
import { exceptionSchema } from "../exceptions/exception.ts";
import { findingSchema } from "../finding.ts";

const reportSchema = z.strictObject({
  edition: z.strictObject({
    folder: z.string(),
    date: z.string(),
    languages: z.array(z.string()),
  }),
  /** Day of the check. */
  day: z.string(),
  /** What the checks test against. */
  standard: z.string(),
  tools: z.array(z.strictObject({ name: z.string(), version: z.string() })),
  checks: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      standard: z.string(),
      matters: z.string(),
      advice: z.boolean(),
    }),
  ),
  pages: z.strictObject({ exist: z.int(), checked: z.int() }),
  documents: z.int(),
  /** What ran on what. */
  ran: z.array(z.strictObject({ subject: z.string(), checks: z.array(z.string()) })),
  findings: z.array(findingSchema),
  excepted: z.array(
    z.strictObject({
      finding: findingSchema,
      exception: exceptionSchema.extend({ place: z.string() }),
    }),
  ),
  /** What does not hold up publishing. */
  advice: z.array(findingSchema),
});

export type Report = z.infer<typeof reportSchema>;

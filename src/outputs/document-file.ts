/** A finished document of an edition, as its list tells it. */
import { z } from "zod";

export const documentFileSchema = z.strictObject({
  language: z.string(),
  /** Address within the site. */
  address: z.string(),
  /** Where it has pages. */
  pages: z.number().optional(),
  bytes: z.number(),
});

export type DocumentFile = z.infer<typeof documentFileSchema> & {
  /** Id of the output that makes it. */
  output: string;
};

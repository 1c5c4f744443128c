/** The data files of a plan: which there are, which a plan may leave out, and the schema of each. */
import { z } from "zod";
import { assessmentSchema } from "./assessment.ts";
import { channelsSchema } from "./channels.ts";
import { citySchema } from "./city.ts";
import { deckSchema } from "./deck.ts";
import { definitionsSchema } from "./definitions.ts";
import { editorialSchema } from "./editorial.ts";
import { implementationSchema } from "./implementation.ts";
import { ownInterfaceSchema } from "./interface.ts";
import { lastCheckSchema } from "./last-check.ts";
import { mandateSchema } from "./mandate.ts";
import { planSchema } from "./plan.ts";
import { principlesSchema } from "./principles.ts";
import { responsibilitiesSchema } from "./responsibilities.ts";
import { siteSchema } from "./site.ts";
import { statementSchema } from "./statement.ts";
import { structuresSchema } from "./structures.ts";
import { surveySchema } from "./survey.ts";
import { wordDivisionSchema } from "./word-division.ts";

/** `<name>.yaml` in the data folder and the part of the plan it holds. Optional ones may be absent. */
export const files = {
  plan: planSchema,
  site: siteSchema,
  deck: deckSchema,
  interface: ownInterfaceSchema.optional(),
  mandate: mandateSchema.optional(),
  structures: structuresSchema.optional(),
  definitions: definitionsSchema.optional(),
  survey: surveySchema.optional(),
  responsibilities: responsibilitiesSchema.optional(),
  channels: channelsSchema.optional(),
  city: citySchema.optional(),
  principles: principlesSchema.optional(),
  implementation: implementationSchema.optional(),
  editorial: editorialSchema.optional(),
  statement: statementSchema.optional(),
  "last-check": lastCheckSchema.optional(),
  "word-division": wordDivisionSchema.optional(),
  assessment: assessmentSchema.optional(),
} as const;

export const planFiles = z.object(files);

/** A whole plan, shaped and checked, in its own language. */
export type Plan = z.output<typeof planFiles>;

export type FileName = keyof typeof files;

/** The data files of a plan: which there are, which a plan may leave out, and the schema of each. */
import { z } from "zod";
import { assessmentSchema } from "../../subjects/assessment/schema.ts";
import { channelsSchema } from "../../subjects/channels/schema.ts";
import { citySchema } from "../../subjects/city/schema.ts";
import { definitionsSchema } from "../../subjects/definitions/schema.ts";
import { editorialSchema } from "../../subjects/editorial/schema.ts";
import { implementationSchema } from "../../subjects/implementation/schema.ts";
import { mandateSchema } from "../../subjects/mandate/schema.ts";
import { principlesSchema } from "../../subjects/principles/schema.ts";
import { responsibilitiesSchema } from "../../subjects/responsibilities/schema.ts";
import { statementSchema } from "../../subjects/statement/schema.ts";
import { structuresSchema } from "../../subjects/structures/schema.ts";
import { surveySchema } from "../../subjects/survey/schema.ts";
import { deckSchema } from "./deck.ts";
import { interfaceSchema } from "./interface.ts";
import { lastCheckSchema } from "./last-check.ts";
import { planSchema } from "./plan.ts";
import { siteSchema } from "./site.ts";
import { wordDivisionSchema } from "./word-division.ts";

/** `<name>.yaml` in the data folder and the part of the plan it holds. Optional ones may be absent. */
export const files = {
  plan: planSchema,
  site: siteSchema,
  deck: deckSchema,
  interface: interfaceSchema,
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

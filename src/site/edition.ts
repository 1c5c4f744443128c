/** One edition: the plan in one language, with what its pages need to know about that language. */
import type { LocalizedPlan } from "../language/edition.ts";
import type { Formats } from "../language/formats.ts";
import type { Plan } from "../plan/schema/files.ts";

export type LocalPlan = LocalizedPlan["plan"];
/** What is said of a language in words stands in the localized plan. */
export type Language = Omit<Plan["site"]["languages"][number], "in_language">;

export interface Edition {
  language: Language;
  /** The languages that are published, in the site's order. */
  languages: readonly Language[];
  /** The plan's own language; all others are translations. */
  source: Language;
  plan: LocalPlan;
  formats: Formats;
  /** Texts shown in the plan's own language because their translation is missing or out of date. */
  fallbacks: readonly string[];
}

/** Whether the edition is a translation of the adopted plan. */
export const isTranslation = ({ language, source }: Edition): boolean =>
  language.code !== source.code;

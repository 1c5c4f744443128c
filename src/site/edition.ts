/** One edition: the plan in one language, with what its pages need to know about that language. */
import type { LocalizedPlan } from "../language/edition.ts";
import type { Localized } from "../language/localized.ts";
import type { Plan } from "../plan/schema/files.ts";
import type { WordGroups, WordsIn } from "../plan/schema/word-groups.ts";
import type { PlanSubject } from "../plan/subject.ts";

export type LocalPlan = LocalizedPlan["plan"];
/** What is said of a language in words stands in the localized plan. */
export type Language = Omit<Plan["site"]["languages"][number], "in_language">;

export interface Edition<S extends PlanSubject = PlanSubject> {
  /** What the plan may speak of. */
  subjects: readonly S[];
  language: Language;
  /** Readers are led to it; or else it is a draft, which is there for those who know its address. */
  isPublished: boolean;
  /** The languages that readers are led to from here, its own among them, in the site's order. */
  languages: readonly Language[];
  /** The plan's own language; all others are translations. */
  source: Language;
  plan: LocalPlan;
  /** A date or the like that stands by itself, in the language that the edition's texts are in. */
  written: LocalizedPlan["written"];
  /** Nothing of the plan is translated: the edition shows the plan's own language throughout. */
  isUntranslated: boolean;
  /** Texts shown in the plan's own language because their translation is missing or out of date. */
  fallbacks: readonly string[];
}

/** Whether the edition is a translation of the adopted plan. */
export const isTranslation = ({ language, source }: Edition): boolean =>
  language.code !== source.code;

/** A subject's own part of the plan, in the edition's language; undefined where the plan leaves it out. */
export function partOf<S extends PlanSubject>(
  edition: Pick<Edition, "plan">,
  subject: S,
): Localized<NonNullable<PartOf<S>>> | undefined;
export function partOf({ plan }: Pick<Edition, "plan">, { name }: PlanSubject): unknown {
  return Reflect.get(plan, name);
}

/** The words of site and deck that a subject brings, in the edition's language, the plan's own before the program's. */
export function subjectWords<G extends WordGroups>(
  edition: Pick<Edition, "plan">,
  groups: G,
): Localized<WordsIn<G>>;
export function subjectWords({ plan }: Pick<Edition, "plan">, groups: WordGroups): unknown {
  return Object.fromEntries(
    Object.keys(groups).map((group) => [group, Reflect.get(plan.interface, group)]),
  );
}

/** What a subject's file holds once it is read. */
type PartOf<S extends PlanSubject> = S["schema"]["_zod"]["output"];

/** Puts a whole plan into one language and tells which texts had to stay in the plan's own. */
import type { Plan } from "../plan/schema/files.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Formats, formatsOf } from "./formats.ts";
import { localize } from "./localize.ts";
import type { Localized } from "./localized.ts";

export interface LocalizedPlan<P extends Plan = Plan> {
  plan: Localized<P>;
  formats: Formats;
  /** Texts shown in the plan's own language, each once however often it stands, in the plan's order. */
  fallbacks: string[];
}

/**
 * The plan in one of its site's languages.
 * @param language code of the language; the plan's own comes with `ownWords`
 * @throws RangeError if the site does not have the language
 */
export function localizePlan<P extends Plan>(
  plan: P,
  language: string,
  catalogue: Catalogue,
): LocalizedPlan<P> {
  const [own] = plan.site.languages;
  const wanted = plan.site.languages.find(({ code }) => code === language);
  if (!own || !wanted) throw new RangeError(`The site has no language ${language}.`);
  const formats = formatsOf({ ...wanted, otherwise: own.locale });
  const fallbacks = new Set<string>();
  const localized = localize(plan, {
    language,
    direction: wanted.direction,
    formats,
    source: { language: own.code, formats: formatsOf(own) },
    catalogue,
    onFallback: (source) => fallbacks.add(source),
  });
  return { plan: localized, formats, fallbacks: [...fallbacks] };
}

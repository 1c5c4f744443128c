/** Puts a whole plan into one language and tells which texts had to stay in the plan's own. */
import type { ShownSubject } from "../plan/layout-facts.ts";
import type { Plan } from "../plan/schema/files.ts";
import type { InterfaceWords } from "../plan/schema/interface-schema.ts";
import { type Catalogue, noWords } from "./catalogue.ts";
import { type Formats, formatsOf } from "./formats.ts";
import { localizeInterface } from "./interface/localize-interface.ts";
import { localize } from "./localize.ts";
import type { Localized } from "./localized.ts";
import type { Words } from "./words.ts";
import { formattedIn } from "./words-in.ts";

export interface LocalizedPlan<P extends Plan = Plan> {
  /** The plan's texts, and all words of site and deck, the program's and the plan's. */
  plan: Localized<Omit<P, "interface">> & { interface: Localized<InterfaceWords> };
  /** A date or the like that stands by itself, in the language that the edition's texts are in. */
  written(write: (formats: Formats) => string): Words;
  /** Nothing of the plan is translated: the edition shows the plan's own language throughout. */
  isUntranslated: boolean;
  /** Texts shown in the plan's own language, each once however often it stands, in the plan's order. */
  fallbacks: string[];
}

/**
 * The plan in one of its site's languages.
 * @param language code of the language; the plan's own comes with `ownWords`
 * @param subjects what the plan may speak of
 * @param words catalogue of the program's words, where it has none in the language
 * @throws RangeError if the site does not have the language
 */
export function localizePlan<P extends Plan>(
  { interface: replaced = {}, ...plan }: P,
  language: string,
  subjects: readonly ShownSubject[],
  catalogue: Catalogue,
  words: Catalogue = noWords,
): LocalizedPlan<P> {
  const [own] = plan.site.languages;
  const wanted = plan.site.languages.find(({ code }) => code === language);
  if (!own || !wanted) throw new RangeError(`The site has no language ${language}.`);
  const formats = formatsOf({ ...wanted, otherwise: own.locale });
  const source = { language: own.code, formats: formatsOf(own) };
  const isUntranslated = catalogue.isEmpty ?? false;
  const wordless = isUntranslated ? source : { language, formats };
  const edition = { language, direction: wanted.direction };
  const fallbacks = new Set<string>();
  const options = {
    ...edition,
    formats,
    source,
    wordless,
    catalogue,
    period: plan.plan.period,
    onFallback: (source: string) => fallbacks.add(source),
  };
  const localized = {
    ...localize(plan, options),
    interface: localizeInterface(replaced, subjects, options, words),
  };
  const written = (write: (formats: Formats) => string) =>
    formattedIn(write(wordless.formats), wordless.language, edition);
  return { plan: localized, written, isUntranslated, fallbacks: [...fallbacks] };
}

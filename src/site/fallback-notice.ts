/** Tells readers of a translation what it is, and how texts look that stand in the plan's own language. */
import type { Words } from "../language/words.ts";
import { type Edition, isTranslation } from "./edition.ts";

/** The line above such texts; undefined where everything is translated. */
export function fallbackNotice(edition: Edition): Words | undefined {
  return isTranslation(edition) && edition.fallbacks.length > 0
    ? edition.plan.interface.page.fallbacks({ language: inOwnLanguage(edition) })
    : undefined;
}

/** Says that the translation is unofficial; undefined where it is official, where nothing is translated, and in the plan's own language. */
export function unofficialNotice(edition: Edition): Words | undefined {
  return isTranslation(edition) && !edition.language.official && !edition.isUntranslated
    ? edition.plan.interface.page.unofficial({ language: inOwnLanguage(edition) })
    : undefined;
}

/** Words that say that something is in the plan's own language, e.g. in Finnish. */
export function inOwnLanguage({ plan, source }: Edition): Words {
  const own = plan.site.languages.find(({ code }) => code === source.code);
  if (!own) throw new Error(`The plan's own language ${source.code} is not one of its site's.`);
  return own.in_language;
}

/** Tells readers of a translation how texts look that stand in the plan's own language. */
import type { Words } from "../language/words.ts";
import type { Edition } from "./edition.ts";

/** The line above such texts; undefined where everything is translated. */
export function fallbackNotice({ plan, source, fallbacks }: Edition): Words | undefined {
  const own = plan.site.languages.find(({ code }) => code === source.code);
  return own && fallbacks.length > 0
    ? plan.interface.page.fallbacks({ language: own.in_language })
    : undefined;
}

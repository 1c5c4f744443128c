/** Collects the plan's texts as an edition shows them, each in the language in which it is. */
import { furniture, type Plan } from "../plan/schema/files.ts";
import type { ShownText } from "../plan/subject.ts";
import { Message, Text } from "../plan/text.ts";
import type { Catalogue } from "./catalogue.ts";
import { placeOf } from "./contexts.ts";
import { plainText } from "./markdown.ts";

/**
 * All texts of the plan and of its pages, in the order of its files; the interface's words are no texts.
 * @param language code of the edition's language
 */
export function shownTexts(plan: Plan, language: string, catalogue: Catalogue): ShownText[] {
  const own = plan.site.languages[0]?.code ?? "";
  const shown = (text: Text | Message, place: string): Omit<ShownText, "file"> => {
    if (text instanceof Text && text.lang !== undefined)
      return { text: plainText(text.source), language: text.lang };
    const found = catalogue.translate(text.source, place);
    return found === undefined
      ? { text: plainText(text.source), language: own }
      : { text: plainText(found), language };
  };
  return Object.entries(plan)
    .filter(([file]) => file === "site" || !furniture.includes(file))
    .flatMap(([file, part]) =>
      textsWithin(part, []).map(({ text, path }) => ({
        ...shown(text, placeOf(file, path)),
        file,
      })),
    );
}

function textsWithin(
  value: unknown,
  path: readonly PropertyKey[],
): { text: Text | Message; path: readonly PropertyKey[] }[] {
  if (value instanceof Text || value instanceof Message) return [{ text: value, path }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsWithin(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

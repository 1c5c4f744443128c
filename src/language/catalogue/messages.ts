/** Compares the placeholders of a message and its translation. */
import { TYPE } from "@formatjs/icu-messageformat-parser";
import { type MessageElement, parseMessage } from "../../plan/parse-message.ts";
import { pluralMistakes } from "../../plan/plural-forms.ts";
import { placeholdersOf } from "../../plan/problems/messages.ts";
import { suggest } from "../../plan/suggest.ts";
import type { Mistake } from "./mistake.ts";

/**
 * `message-syntax`, `missing-other`, `lost-placeholder`, `unknown-placeholder`, and forms of numbers that are
 * not the language's.
 * @param language code of the translation's language
 */
export function messageMistakes(source: string, translation: string, language: string): Mistake[] {
  let elements: MessageElement[];
  try {
    elements = parseMessage(translation);
  } catch (error) {
    return [syntaxMistake(error)];
  }
  const known = placeholdersOf(source);
  const kept = shownIn(elements);
  return [
    ...pluralMistakes(elements, language),
    ...shownIn(parseMessage(source))
      .filter((name) => !kept.includes(name))
      .map((name) => ({
        code: "lost-placeholder",
        message: `The translation has lost {${name}}.`,
        fix: "Put it where it belongs in the sentence; in a plural, # stands for the number.",
      })),
    ...placeholdersOf(translation)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        code: "unknown-placeholder",
        message: `"{${name}}" is not filled in here.`,
        fix: suggest(name, known),
      })),
  ];
}

function syntaxMistake(error: unknown): Mistake {
  if (error instanceof Error && error.message === "MISSING_OTHER_CLAUSE") {
    return {
      code: "missing-other",
      message: "A plural or select has no form for all other cases.",
      fix: "Add other {…} as its last form.",
    };
  }
  if (error instanceof Error && /DUPLICATE/.test(error.message)) {
    return {
      code: "message-syntax",
      message: "A form stands twice in a plural or select.",
      fix: "Remove one of the two.",
    };
  }
  return {
    code: "message-syntax",
    message: "The braces of this translation do not pair up.",
    fix: "Write braces as in the original.",
  };
}

/** Names whose values a reader sees in the form for all other cases, where nothing is left out. */
function shownIn(elements: readonly MessageElement[], counted?: string): string[] {
  const names = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
        return [];
      case TYPE.pound:
        return counted === undefined ? [] : [counted];
      case TYPE.plural:
        return shownIn(element.options.other?.value ?? [], element.value);
      case TYPE.select:
        return [element.value, ...shownIn(element.options.other?.value ?? [], counted)];
      case TYPE.tag:
        return shownIn(element.children, counted);
      default:
        return [element.value];
    }
  });
  return [...new Set(names)];
}

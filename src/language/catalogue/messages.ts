/** Compares the placeholders of a message and its translation. */
import { TYPE } from "@formatjs/icu-messageformat-parser";
import { type MessageElement, parseMessage } from "../../plan/parse-message.ts";
import { holdsPeriod, periodPlaceholder, unknownInText } from "../../plan/period-placeholder.ts";
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
  const known = [...new Set([...placeholdersOf(source), periodPlaceholder])];
  const kept = shownIn(elements);
  return [
    ...pluralMistakes(elements, language),
    ...shownIn(parseMessage(source))
      .filter((name) => !kept.includes(name))
      .map((name) =>
        lost(
          name,
          "Put it where it belongs in the sentence; in a plural, # stands for the number.",
        ),
      ),
    ...placeholdersOf(translation)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        code: "unknown-placeholder",
        message: `"{${name}}" is not filled in here.`,
        fix: suggest(name, known),
      })),
  ];
}

/** `lost-placeholder` and `unknown-placeholder` in a text, which can have the plan's years alone. */
export const textMistakes = (source: string, translation: string): Mistake[] => [
  ...(holdsPeriod(source) && !holdsPeriod(translation)
    ? [lost(periodPlaceholder, "Put it where the years belong in the sentence.")]
    : []),
  ...unknownInText(translation),
];

const lost = (name: string, fix: string): Mistake => ({
  code: "lost-placeholder",
  message: `The translation has lost {${name}}.`,
  fix,
});

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
  if (error instanceof Error && error.message === "TOO_DEEP") {
    return {
      code: "message-syntax",
      message: "Braces stand within each other too often.",
      fix: "Take one choice of words out of the other.",
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
        // It chooses by the value, which nobody sees.
        return [
          `${element.value}, select`,
          ...shownIn(element.options.other?.value ?? [], undefined),
        ];
      case TYPE.tag:
        return shownIn(element.children, counted);
      default:
        return [element.value];
    }
  });
  return [...new Set(names)];
}

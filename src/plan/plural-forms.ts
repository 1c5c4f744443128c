/** Compares the forms of a counted message with those that its language has for numbers. */
import { TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageElement } from "./parse-message.ts";
import { nearest, suggest } from "./suggest.ts";

/** What is wrong with a counted message, and what to do. */
interface PluralMistake {
  code: "missing-plural-form" | "unknown-plural-form";
  message: string;
  fix: string;
}

type Plural = Extract<MessageElement, { type: TYPE.plural }>;
type Select = Extract<MessageElement, { type: TYPE.select }>;

/** Names that CLDR has for forms, whichever of them a language knows. */
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"];

/** Whole numbers up to this one show each form that a language has for what a plan counts. */
const HIGHEST = 1000;

/**
 * `missing-plural-form` and `unknown-plural-form`, each form once; nothing for a language whose numbers are
 * not known.
 * @param language code of the language in which the message is
 * @see https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 * @example pluralMistakes(parseMessage("{n, plural, other {# items}}"), "en")
 * // → [{ code: "missing-plural-form", message: 'en has a form "one" …', … }]
 */
export function pluralMistakes(
  elements: readonly MessageElement[],
  language: string,
): PluralMistake[] {
  if (Intl.PluralRules.supportedLocalesOf([language]).length === 0) return [];
  const mistakes = choicesIn(elements).flatMap((choice) =>
    choice.type === TYPE.plural ? mistakesOf(choice, language) : numbersIn(choice),
  );
  return [...new Map(mistakes.map((mistake) => [mistake.message, mistake])).values()];
}

function choicesIn(elements: readonly MessageElement[]): (Plural | Select)[] {
  return elements.flatMap((element): (Plural | Select)[] => {
    if (element.type === TYPE.tag) return choicesIn(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    return [element, ...Object.values(element.options).flatMap(({ value }) => choicesIn(value))];
  });
}

/** Forms of numbers in a choice by words, which none of them ever is. */
const numbersIn = ({ options, value }: Select): PluralMistake[] =>
  Object.keys(options)
    .filter((form) => form !== "other" && CATEGORIES.includes(form))
    .map((form) => ({
      code: "unknown-plural-form",
      message: `"select" compares words, and no number is the word "${form}".`,
      fix: `Write {${value}, plural, …} for the forms of numbers.`,
    }));

function mistakesOf({ options, offset, pluralType }: Plural, language: string): PluralMistake[] {
  const rules = new Intl.PluralRules(language, { type: pluralType ?? "cardinal" });
  const { pluralCategories: known } = rules.resolvedOptions();
  const written = Object.keys(options);
  const exact = new Set(written.filter((form) => form.startsWith("=")));
  const needed = new Map<string, number>();
  for (let number = 0; number <= HIGHEST; number++) {
    const form = rules.select(number);
    if (!exact.has(`=${number + offset}`) && !needed.has(form)) needed.set(form, number);
  }
  const unknown = written.filter((form) => !exact.has(form) && !known.some((one) => one === form));
  // What was mistyped is not missing as well.
  const there = [
    ...written,
    ...unknown.map((form) => (CATEGORIES.includes(form) ? form : nearest(form, known))),
  ];
  return [
    ...unknown.map((form) => unknownForm(form, known, language)),
    ...[...needed]
      .filter(([form]) => !there.includes(form))
      .map(([form, number]) => missingForm(form, number, language)),
  ];
}

const unknownForm = (form: string, known: readonly string[], language: string): PluralMistake => ({
  code: "unknown-plural-form",
  message: CATEGORIES.includes(form)
    ? `Numbers in ${language} have no form "${form}".`
    : `"${form}" is no form of numbers.`,
  fix: CATEGORIES.includes(form)
    ? `Remove it: its forms are ${known.join(", ")}.`
    : suggest(form, known),
});

const missingForm = (form: string, number: number, language: string): PluralMistake => ({
  code: "missing-plural-form",
  message: `Numbers in ${language} have a form "${form}", e.g. of ${number}, which is missing here.`,
  fix: `Add ${form} {…} before other {…}.`,
});

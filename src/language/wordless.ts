/** Tells messages that have nothing to translate: placeholders, numbers and signs alone. */
import { TYPE } from "@formatjs/icu-messageformat-parser";
import { type MessageElement, parseMessage } from "../plan/parse-message.ts";

/**
 * Whether a message is without words of its own.
 * @example isWordless("{page} | {plan}") // → true
 * @example isWordless("{count, plural, other {# kanavaa}}") // → false
 */
export function isWordless(message: string): boolean {
  return parseMessage(message).every(hasNoWords);
}

function hasNoWords(element: MessageElement): boolean {
  if (element.type === TYPE.literal) return !/\p{L}/u.test(element.value);
  if (element.type === TYPE.plural || element.type === TYPE.select) {
    return Object.values(element.options).every(({ value }) => value.every(hasNoWords));
  }
  return element.type === TYPE.tag ? element.children.every(hasNoWords) : true;
}

/** The type of anything in the plan once it is in one language: texts are words, messages wait for values. */
import type { Message, Text } from "../plan/text.ts";
import type { Fill, Words } from "./words.ts";

export type Localized<T> = T extends Text
  ? Words
  : T extends Message
    ? Fill
    : T extends readonly (infer Item)[]
      ? Localized<Item>[]
      : T extends object
        ? { [Key in keyof T]: Localized<T[Key]> }
        : T;

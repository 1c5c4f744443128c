/** Mutations of the interface's words that a plan says in its own way. */
import { stringify } from "yaml";
import { shippedWords } from "../../language/interface/shipped-words.ts";
import { isRecord } from "../../plan/schema/walk.ts";
import type { Choices } from "../choices.ts";
import type { Mutate, Mutations } from "../mutation.ts";

const words = Object.entries(shippedWords("en")?.yaml.data ?? {}).flatMap(([group, own]) =>
  Object.entries(isRecord(own) ? own : {}).map(([key, text]) => ({
    group,
    key,
    text: String(text),
  })),
);

/** @param change gives a plan's own word in the place of the program's */
const onWord =
  (change: (text: string, choices: Choices) => unknown): Mutate =>
  (files, choices) => {
    const { group, key, text } = choices.of(words);
    const before = files
      .text("interface.yaml")
      .split("\n")
      .filter((line) => line !== `${group}:`);
    const line = stringify({ [group]: { [key]: change(text, choices) } }, { lineWidth: 0 });
    files.write(
      "interface.yaml",
      `${before.length > 1 && choices.below(4) === 0 ? `${before.join("\n")}\n` : ""}${line}`,
    );
  };

const MESSAGES = [
  "{x}",
  "{count}",
  "{page} {plan} {city}",
  "{",
  "'{page}'",
  "{page",
  "{page, plural, other {#}}",
];

export const wordMutations: Mutations = {
  "same word": onWord((text) => text),
  "other word": onWord((_, { text }) => text),
  "longer word": onWord((text, { text: more }) => `${text} ${more}`),
  "without braces": onWord((text) => text.replaceAll(/[{}]/g, "")),
  "other placeholder": onWord((_, choices) => choices.of(MESSAGES)),
  "more placeholders": onWord((text, choices) => `${text} ${choices.of(MESSAGES)}`),
  "no forms": onWord((text) => text.replace(/other \{/, "many {")),
  "no word": onWord((_, choices) => choices.of([null, [], {}, 1, true, "", " "])),
  "other words": (files, choices) => {
    const { group, key } = choices.of(words);
    files.write(
      "interface.yaml",
      choices.of([
        `${group}:\n  x: y\n`,
        `${group}: ${key}\n`,
        `${key}:\n  ${group}: y\n`,
        `${group}:\n`,
      ]),
    );
  },
};

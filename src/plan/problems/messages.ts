/** Checks the wording inside texts: placeholders of messages and addresses of links. */
import { TYPE } from "@formatjs/icu-messageformat-parser";
import MarkdownIt from "markdown-it";
import type { z } from "zod";
import { languageMarkMistakes, languageMarks } from "../language-mark.ts";
import { type MessageElement, parseMessage } from "../parse-message.ts";
import { periodPlaceholder, unknownInText } from "../period-placeholder.ts";
import type { Problem } from "../problem.ts";
import { walk } from "../schema/walk.ts";
import { pluralMistakes } from "../plural-forms.ts";
import { addressMistake } from "../reader-address.ts";
import { suggest } from "../suggest.ts";
import { remembered } from "../yaml/remembered.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import { formats } from "./formats.ts";

// Addresses without words are told of as markup.
const markdown = new MarkdownIt({ html: false }).disable("autolink");
markdown.use(languageMarks).validateLink = () => true;

/** Names of a message's placeholders, those inside plurals included, each once and sorted. */
export function placeholdersOf(message: string): string[] {
  const names = (elements: readonly MessageElement[]): string[] =>
    elements.flatMap((element): string[] => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        return [
          String(element.value),
          ...Object.values(element.options).flatMap(({ value }) => names(value)),
        ];
      }
      return element.type === TYPE.tag ? names(element.children) : [String(element.value)];
    });
  return [...new Set<string>(names(parseMessage(message)))].sort();
}

/** Addresses of the Markdown links in a text, in order. */
export function linksOf(text: string): string[] {
  if (!/[[<]/.test(text)) return [];
  return markdown
    .parseInline(text, {})
    .flatMap((block) => block.children ?? [])
    .flatMap((token) => (token.type === "link_open" ? [String(token.attrGet("href") ?? "")] : []));
}

/**
 * What was meant for a link and is none, for its address ends at a space: readers would see its brackets.
 * Whoever writes `\]` means to show them.
 */
function brokenLinkOf(text: string): string | undefined {
  if (!/(?<!\\)\]\(/.test(text)) return undefined;
  const words = markdown
    .parseInline(text, {})
    .flatMap((block) => block.children ?? [])
    .map(({ type, content }) => (type === "text" ? content : "\n"));
  return /\[[^\n[\]]*\]\((?:https?|mailto):[^\n)]*\)?/.exec(words.join(""))?.[0];
}

/** What is wrong with a message, from the parser's own name of the mistake. */
function explain(error: unknown): readonly [message: string, fix: string] {
  const kind = error instanceof Error ? error.message : "";
  if (kind === "MISSING_OTHER_CLAUSE")
    return ["This choice of words has no form for every other number.", "Add other {…} to it."];
  if (kind === "TOO_DEEP")
    return [
      "Braces stand within each other too often.",
      "Take one choice of words out of the other.",
    ];
  if (/DUPLICATE/.test(kind))
    return ["A form stands twice in a choice of words.", "Remove one of the two."];
  if (/PLURAL|SELECT|ARGUMENT_TYPE|STYLE|SKELETON/.test(kind))
    return [
      "This choice of words cannot be read.",
      "Write it as {count, plural, one {# item} other {# items}}.",
    ];
  if (/EMPTY_ARGUMENT|MALFORMED_ARGUMENT/.test(kind))
    return ["Braces hold the name of a word that is filled in.", "Write {name}, without spaces."];
  return [
    "The braces of this text do not pair up.",
    "Write {name} for each word that is filled in.",
  ];
}

/**
 * `message-syntax`, `unknown-placeholder`, `bad-language`, `bad-mark`, `not-an-address` and its like, and
 * forms of numbers that are not the language's, in one file.
 * @param language code of the language in which the file is written; left out where it cannot be read
 */
export const messageProblems = remembered(
  (yaml: YamlFile, schema: z.ZodType, language?: string): readonly Problem[] => {
    const problems: Problem[] = [];
    walk(schema, yaml.data, ({ path, value, meta }) => {
      if (typeof value !== "string" || !meta.shown) return;
      const told = (code: string, message: string, fix: string) =>
        problems.push({ file: yaml.file, ...yaml.at(path), code, message, fix });
      const known = [...new Set([...(meta.placeholders ?? []), periodPlaceholder])];
      const marks = languageMarkMistakes(value, known);
      for (const { code, message, fix } of marks) told(code, message, fix);
      // Braces of a mark that names no language would be told of again as a placeholder's.
      if (meta.shown === "message" && marks.length === 0) {
        try {
          const forms = language === undefined ? [] : pluralMistakes(parseMessage(value), language);
          for (const { code, message, fix } of forms) told(code, message, fix);
          for (const name of placeholdersOf(value)) {
            if (!known.includes(name)) {
              told(
                "unknown-placeholder",
                `"{${name}}" is not filled in here.`,
                suggest(
                  `{${name}}`,
                  known.map((one) => `{${one}}`),
                ),
              );
            }
          }
        } catch (error) {
          const [message, fix] = explain(error);
          told("message-syntax", message, fix);
        }
      }
      const broken = brokenLinkOf(value);
      if (broken !== undefined)
        told(
          "not-an-address",
          `"${broken}" is no link.`,
          "Write [words](address), without a space in the address: %20 stands for one.",
        );
      if (meta.shown === "text" && marks.length === 0)
        for (const { code, message, fix } of unknownInText(value)) told(code, message, fix);
      for (const href of linksOf(value)) {
        const code = addressMistake(href);
        const format = code && formats[code];
        if (format) told(code, format.wrong(href), format.asked);
      }
    });
    return problems;
  },
);

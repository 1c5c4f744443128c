/** Compares the inline Markdown of a text and its translation. */
import MarkdownIt from "markdown-it";
import { languageMarks } from "../../plan/language-mark.ts";
import { linksOf } from "../../plan/problems/messages.ts";
import type { Mistake } from "./mistake.ts";

const markdown = new MarkdownIt({ html: false }).use(languageMarks);

/** `lost-link`, `unknown-link` and `changed-emphasis`. */
export function markupMistakes(source: string, translation: string): Mistake[] {
  const links = linksOf(source);
  const kept = linksOf(translation);
  return [
    ...without(links, kept).map((href) => ({
      code: "lost-link",
      message: `The translation has lost the link to ${href}.`,
      fix: "Write [words](address) with the address of the original.",
    })),
    ...without(kept, links).map((href) => ({
      code: "unknown-link",
      message: `The original has no link to ${href}.`,
      fix: "Keep the original's addresses.",
    })),
    ...emphasisMistakes(source, translation),
  ];
}

const kinds = [
  { token: "strong_open", name: "**bold**" },
  { token: "em_open", name: "*emphasis*" },
];

/** How many words are emphasised may differ between languages; whether any are may not. */
function emphasisMistakes(source: string, translation: string): Mistake[] {
  const had = tokensOf(source);
  const has = tokensOf(translation);
  return kinds
    .filter(({ token }) => had.has(token) !== has.has(token))
    .map(({ token, name }) => ({
      code: "changed-emphasis",
      message: had.has(token)
        ? `The translation has lost the ${name} of the original.`
        : `The original has no ${name}.`,
      fix: had.has(token)
        ? "Mark the same words."
        : "Remove the asterisks or underscores, or write \\* for an asterisk.",
    }));
}

const tokensOf = (text: string): Set<string> =>
  new Set(
    markdown
      .parseInline(text, {})
      .flatMap((block) => block.children ?? [])
      .map(({ type }) => type),
  );

/** Items of `all` that `some` lacks, each as often as it is lacking. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...some];
  return all.filter((item) => {
    const index = left.indexOf(item);
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
}

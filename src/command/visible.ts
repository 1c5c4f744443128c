/** Makes what others wrote safe to print: one line, in which nothing is hidden and nothing goes on for ever. */

/**
 * What cannot be seen or would change the line around it: control characters, line ends, marks of
 * direction, spaces other than the plain one, characters of private use and those that stand for nothing.
 * Joiners and variation selectors belong to the sign before them.
 */
const unseen =
  /(?!(?<=[\p{L}\p{M}\p{S}\p{N}])(?:\u200C|\u200D|\uFE0E|\uFE0F))(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]|(?<![\p{L}\p{M}\p{N}\p{S}\u200D])\p{M}/gu;

/** Signs that have a letter of their own after a backslash. */
const letters: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * The text with all that cannot be seen written out as YAML and JSON write it.
 * @example visible("a\u202Eb\nc") // → "a\\u202Eb\\nc"
 */
export const visible = (text: string): string =>
  text.replace(unseen, (character) => letters[character] ?? escapeOf(character));

function escapeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}

/** Most characters of a value in quotation marks, of a word, and of all that is said. */
const MOST = { value: 100, word: 200, line: 2000 } as const;

/**
 * A sentence with values in it, visible and of a length that can be read: values and words that are too
 * long are cut at their end, the whole in its middle.
 * @example readable(`"${"w".repeat(9000)}" is not an id.`) // → '"www…" is not an id.', with 100 times w
 */
export const readable = (sentence: string): string =>
  visible(
    middleCut(
      sentence
        .replace(/"([^"]*)"/g, (all, value: string) =>
          value.length > MOST.value ? `"${cut(value, MOST.value)}"` : all,
        )
        .replace(/\S{201,}/g, (word) => cut(word, MOST.word)),
    ),
  );

/** @param most characters that are kept; half of a pair never is */
function cut(text: string, most: number): string {
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function middleCut(text: string): string {
  if (text.length <= MOST.line) return text;
  const half = MOST.line / 2;
  return `${cut(text, half)} ${text.slice(-half).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

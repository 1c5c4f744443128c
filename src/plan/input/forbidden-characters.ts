/** Finds characters that no text may hold: neither XML nor HTML knows them, and no reader can be shown them. */

/** A character and its offset in the text. */
export interface ForbiddenCharacter {
  offset: number;
  code: string;
  message: string;
  fix: string;
}

/** Line ends within a text, which Unicode has besides those of files. */
const LINE_ENDS = "\u2028\u2029";

/**
 * Marks that turn the letters after them round. Words of another direction have markup of their own
 * (W3C, Unicode in XML and other Markup Languages, 3.3); isolates may stand in pairs.
 */
const TURNING = "\u202A-\u202E";

/** Characters that show nothing and mean nothing in a text: tags, deprecated marks, fillers. */
const HIDDEN = "\u115F\u1160\u3164\uFFA0\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}";

/**
 * Control characters other than tab and line ends, halves of surrogate pairs, private-use characters
 * and non-characters (Unicode 16, 23.1, 23.5 to 23.7), U+FFFD, which stands for a lost letter, and what
 * is hidden or turns letters round.
 */
const forbidden = new RegExp(
  `(?!\\t|\\n|\\r\\n)[\\p{Cc}\\p{Cs}\\p{Co}\\p{Noncharacter_Code_Point}\\uFFFD${LINE_ENDS}${TURNING}${HIDDEN}]`,
  "gu",
);

const isTurning = new RegExp(`[${TURNING}]`, "u");
const isHidden = new RegExp(`[${HIDDEN}]`, "u");

/**
 * `control-character`, `hidden-character`, `direction-mark` and `lost-letter`: the first such character on
 * each line of a text.
 * @example forbiddenCharacters("a\u000Bb")
 * // → [{ offset: 1, code: "control-character", message: "U+000B is a control character, …", … }]
 */
export function forbiddenCharacters(text: string): ForbiddenCharacter[] {
  let told = -1;
  return [...text.matchAll(forbidden)].flatMap(({ 0: character, index }) => {
    // Characters of one line are mended together.
    const line = text.lastIndexOf("\n", index);
    if (told === index || (told >= 0 && line < told)) return [];
    told = index;
    return [{ offset: index, ...forbiddenCharacter(character) }];
  });
}

/** What is wrong with a forbidden character, in an editor's words. */
export function forbiddenCharacter(character: string): Omit<ForbiddenCharacter, "offset"> {
  const point = character.codePointAt(0) ?? 0;
  const name = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  if (character === "\uFFFD")
    return {
      code: "lost-letter",
      message: `A letter was lost here: ${name} stands in its place.`,
      fix: "Write the letter again.",
    };
  if (isTurning.test(character))
    return {
      code: "direction-mark",
      message: `${name} turns round the direction of the letters after it.`,
      fix: "Remove it; words in another language are written [words]{code}.",
    };
  if (isHidden.test(character))
    return {
      code: "hidden-character",
      message: `${name} cannot be seen and stands for nothing.`,
      fix: "Remove it.",
    };
  const [kind, fix] =
    point === 0x0b || point === 0x2028 || point === 0x2029
      ? ["a line break of a presentation", "Write a space in its place."]
      : /\p{Cc}/u.test(character)
        ? ["a control character", "Remove it."]
        : /\p{Co}/u.test(character)
          ? ["a character of private use", "Write a letter or sign that everyone has."]
          : ["no character", "Remove it."];
  return {
    code: "control-character",
    message: `${name} is ${kind}, which readers cannot be shown.`,
    fix,
  };
}

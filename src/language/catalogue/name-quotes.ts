/** Tells whether a text has a name, as far as words can be told from names. */

/** @example withoutMarkup("**Evenings** at the branch:") // → "Evenings at the branch" */
export const withoutMarkup = (text: string): string => text.replace(/\*+|:\s*$/g, "").trim();

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Whether the text is the name or has it within: a name of several words wherever they stand, a single
 * word, which may mean something else, only in quotation marks, emphasis or a link.
 * @param now the present name, which may have the former one in it
 * @example quotes("See “Listening”.", "Listening", "Hearing") // → true
 */
export function quotes(text: string, name: string, now: string): boolean {
  const wanted = withoutMarkup(name);
  if (wanted === "") return false;
  if (withoutMarkup(text) === wanted) return true;
  const isSingle = !/\s/.test(wanted);
  const pattern = isSingle
    ? `["“”„«»*[]${literal(wanted)}["“”„«»*\\]]`
    : `(?<![\\p{L}\\p{N}])${literal(wanted)}(?![\\p{L}\\p{N}])`;
  const present = withoutMarkup(now);
  const rest = present === "" ? text : text.replaceAll(present, "");
  return new RegExp(pattern, "iu").test(isSingle ? rest : rest.replace(/\*+/g, ""));
}

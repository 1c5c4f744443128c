/** Finds spaces that look like those of YAML and are none: they came along from a word processor or a web page. */
import type { Told } from "./explain.ts";

/** Before the first letter of a line, after its hyphen, and after its key. */
const structural = /^(?: |- )*(?:-|[\w"-]+:)?(?! )([\p{Zs}\p{Cf}])/u;

/** So many lines around the parser's error are looked at: it often names the line before or after. */
const AROUND = 1;

/** What is wrong with a line near the parser's error, if such a space stands where YAML reads its structure. */
export function strangeSpace(source: string, offset: number): Told | undefined {
  const lines = source.split("\n");
  const at = source.slice(0, offset).split("\n").length - 1;
  for (const index of [
    at,
    ...Array.from({ length: AROUND }, (_, i) => [at + i + 1, at - i - 1]).flat(),
  ]) {
    const found = structural.exec(lines[index] ?? "");
    if (!found) continue;
    const start = lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0);
    return told(found[1] ?? "", start + found[0].length - 1);
  }
  return undefined;
}

/** What is wrong with a key that such a space has become a part of. */
export function spaceInKey(key: string): Told | undefined {
  const [space] = /^[\p{Zs}\p{Cf}]/u.exec(key) ?? [];
  return space === undefined ? undefined : told(space);
}

function told(space: string, offset?: number): Told {
  const code = (space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const message = `U+${code} stands here, which looks like a space and is none to YAML.`;
  return [message, "Write ordinary spaces in its place.", offset];
}

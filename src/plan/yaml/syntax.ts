/** Says in an editor's words why a file cannot be read as YAML. */
import { type Document, isAlias, isNode, isScalar, type Node, visit } from "yaml";
import { forbiddenCharacters } from "../input/forbidden-characters.ts";
import { cutTexts } from "./cut-texts.ts";
import { explain, needsQuotes, type Told } from "./explain.ts";
import { forbiddenEscapes } from "./forbidden-escapes.ts";
import type { Found } from "./found.ts";
import { overlongParts } from "./overlong.ts";
import { spaceInKey, strangeSpace } from "./strange-space.ts";

/**
 * `yaml-syntax`: the first mistake only, since all after it may be its consequences; before that, every
 * character that no text may hold, and what is too long.
 * Aliases, anchors and tags are refused: what looks like one is a text that starts with `*`, `&` or `!`.
 */
export function syntaxErrors(source: string, document: Document.Parsed): Found[] {
  const forbidden = forbiddenCharacters(source);
  if (forbidden.length > 0) return forbidden;
  const directive = /^%/m.exec(source);
  if (directive) {
    const [message, fix] = ["A plan has no lines that start with %.", "Remove this line."];
    return [{ offset: directive.index, code: "yaml-syntax", message, fix }];
  }
  const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!error) {
    const found = [
      ...forbiddenEscapes(source, document),
      ...overlongParts(source, document),
      ...cutTexts(source, document),
    ];
    return found.length > 0 ? found : unusedFeatures(source, document).slice(0, 1);
  }
  const [message, fix, offset = error.pos[0]] =
    strangeSpace(source, error.pos[0]) ?? explain(source, document, error);
  return [{ offset, code: "yaml-syntax", message, fix }];
}

/** Aliases and anchors, which a plan has none of, and keys that are no words or start with no space of YAML's. */
function unusedFeatures(source: string, document: Document.Parsed): Found[] {
  const found: Found[] = [];
  // Most files have no such sign where a value or key may start, which is quicker to see than to walk.
  if (!/(^|[\s[{,:-])([&*!?]|:\s|(?! )[\p{Zs}\p{Cf}])/mu.test(source)) return found;
  const tell = (node: Node, [message, fix, offset = node.range?.[0] ?? 0]: Told) =>
    found.push({ offset, code: "yaml-syntax", message, fix });
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) tell(node, needsQuotes("*"));
      else if (node.anchor !== undefined || node.tag !== undefined) {
        const sign = node.anchor === undefined ? "!" : "&";
        const [message, fix] = needsQuotes(sign);
        tell(node, [message, fix, source.slice(0, node.range?.[0]).search(lastWord(sign))]);
      }
    },
    Pair(_, { key }) {
      if (isNode(key) && !(isScalar(key) && key.value !== null))
        tell(key, ["A key must be a word.", 'Write "key: value".']);
      const space = isScalar(key) && spaceInKey(String(key.value));
      if (space) tell(key, space);
    },
  });
  return found;
}

/** Finds the last word that starts with the sign. */
const lastWord = (sign: "&" | "!") => (sign === "&" ? /&\S*\s*$/ : /!\S*\s*$/);

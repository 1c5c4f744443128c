/** Writes down what assistive technology is told of a page: roles, names and states, one thing to a line. */
import type { SerializedAXNode } from "puppeteer";

/** States that are worth hearing, in the order in which they are written. */
const states = [
  "level",
  "current",
  "expanded",
  "checked",
  "pressed",
  "value",
  "description",
] as const;

/** Roles that nobody hears: what is inside them counts. */
const silent = new Set(["none", "generic", "InlineTextBox", "ListMarker", "LineBreak"]);

/** Roles whose name already says what the text inside them says. */
const namedByContent = new Set([
  "link",
  "button",
  "heading",
  "option",
  "cell",
  "columnheader",
  "rowheader",
]);

/**
 * The accessibility tree as indented lines.
 * @example transcript({ role: "heading", name: "Kanavat", level: 1 }) // → ['heading "Kanavat" level=1']
 */
export function transcript(node: SerializedAXNode, depth = 0): string[] {
  const children = node.children ?? [];
  if (silent.has(node.role)) return children.flatMap((child) => transcript(child, depth));
  const told = states.flatMap((state) => {
    const value: unknown = Reflect.get(node, state);
    return value === undefined || value === "" || value === false ? [] : [`${state}=${value}`];
  });
  const name = (node.name ?? "").replaceAll("\u00AD", "").replaceAll("\u00A0", " ").trim();
  if (node.role === "StaticText" && name === "") return [];
  const role = node.role === "StaticText" ? "" : node.role;
  const line = `${"  ".repeat(depth)}${[role, name && `"${name}"`, ...told].filter(Boolean).join(" ")}`;
  const inner = children.flatMap((child) => transcript(child, depth + 1));
  const repeats =
    namedByContent.has(node.role) && inner.every((text) => text.trim().startsWith('"'));
  return repeats ? [line] : [line, ...inner];
}

/** Findings as lines that a person understands, the same fault on many pages told once. */
import { readable, visible } from "../../command/visible.ts";
import type { Finding } from "../finding.ts";

/** How many pages are named before the rest is counted. */
const NAMED = 4;

/** Findings that differ only in where they are, together. */
export function groupFindings(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { check, rule, message, snippet = "" } = finding;
    const key = [check, rule, message, snippet].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

const places = (files: readonly string[]): string =>
  files.length <= NAMED
    ? files.join(", ")
    : `${files.slice(0, NAMED).join(", ")} and ${files.length - NAMED} more`;

/** The lines of one group: what and where, then for whom, how to mend it, and where it comes from. */
export function linesOf(group: readonly Finding[]): string[] {
  const [first] = group;
  if (!first) return [];
  const files = [...new Set(group.map(({ file }) => file))];
  const views = [...new Set(group.flatMap((finding) => finding.views))];
  const from = [...new Set(group.flatMap((finding) => finding.places))];
  const rule = first.rule === first.check ? first.check : `${first.check}/${first.rule}`;
  return [
    `${rule}  ${readable(first.message)}`,
    `  on ${visible(places(files))}${views.length > 0 ? ` (${views.join("; ")})` : ""}`,
    ...(first.snippet === undefined ? [] : [`  ${readable(first.snippet.replace(/\s+/g, " "))}`]),
    `  for ${first.matters} (${first.standard})`,
    `  mend: ${first.fix}`,
    ...(from.length > 0 ? [`  from ${visible(places(from))}`] : []),
  ];
}

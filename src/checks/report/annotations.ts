/** Findings as annotations of GitHub, shown beside the line of the data or template they come from. */
import type { Finding } from "../finding.ts";
import { groupFindings } from "./lines.ts";

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const value = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string =>
  value(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * One command for each fault, however many pages it is on.
 * @example annotationsOf(findings)[0] // → "::error file=data/site.yaml,line=4,title=…::…"
 */
export function annotationsOf(findings: readonly Finding[]): string[] {
  return groupFindings(findings).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const [, file = first.places[0], line] = /^(.+):(\d+)$/.exec(first.places[0] ?? "") ?? [];
    const where = [
      ...(file === undefined ? [] : [`file=${property(file)}`]),
      ...(line === undefined ? [] : [`line=${line}`]),
      `title=${property(`${first.title} (${first.standard})`)}`,
    ];
    const files = [...new Set(group.map((finding) => finding.file))];
    const text = `${first.message} ${first.fix}\n${files.join("\n")}`;
    return [`::error ${where.join(",")}::${value(text)}`];
  });
}

/** Rules: everything painted is tagged or an artifact (ISO 14289-1, 7.1). */

import { MARK_OPENING, PATH_PAINTING, TEXT_SHOWING } from "../../content/operators.ts";
import type { SurveyedStream } from "../../content/streams.ts";
import { PDFDict } from "../../pdf-lib.ts";

import { name } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";

/** How many painting operations of a stream are outside all marks. */
function bareIn({ operations }: SurveyedStream): number {
  return operations.filter(({ operator, depth, hasMarks }) => {
    if (depth > 0) return false;
    if (operator === "Do") return !hasMarks;
    return PATH_PAINTING.has(operator) || TEXT_SHOWING.has(operator) || operator === "sh";
  }).length;
}

/** How many artifacts are inside tagged content, and tagged contents inside artifacts. */
function nestedIn({ operations }: SurveyedStream): number {
  const open: ("artifact" | "content" | "other")[] = [];
  let nested = 0;
  for (const { operator, operands, opens } of operations) {
    if (operator === "EMC") open.pop();
    if (!MARK_OPENING.has(operator)) continue;
    const isArtifact = operands[0] === "/Artifact";
    const kind = isArtifact ? "artifact" : opens === undefined ? "other" : "content";
    if (isArtifact && open.includes("content")) nested++;
    if (kind === "content" && (open.includes("artifact") || open.includes("content"))) nested++;
    open.push(kind);
  }
  return nested;
}

/** Forms without marks are painted inside the marks of those who paint them. */
const ownsMarks = ({ kind, marks, operations }: SurveyedStream): boolean =>
  kind === "page" || marks.size > 0 || operations.some(({ hasMarks }) => hasMarks);

export const paintingRules: Rule[] = [
  {
    id: "pdf-marked",
    faults: ({ catalog }) => {
      const info = catalog.lookupMaybe(name("MarkInfo"), PDFDict);
      const marked = `${info?.lookup(name("Marked"))}` === "true";
      return unless(marked, "The file does not say that it is tagged");
    },
  },
  {
    id: "pdf-painted",
    faults: ({ content }) =>
      [...content.streams.values()].filter(ownsMarks).flatMap((stream) => {
        const bare = bareIn(stream);
        const what = `${bare} painting operations are neither tagged nor an artifact`;
        return unless(bare === 0, `${what} (object ${stream.streamRef.objectNumber})`);
      }),
  },
  {
    id: "pdf-artifact-nesting",
    faults: ({ content }) =>
      [...content.streams.values()].flatMap((stream) => {
        const nested = nestedIn(stream);
        const what = `${nested} marks hold content and artifacts at once`;
        return unless(nested === 0, `${what} (object ${stream.streamRef.objectNumber})`);
      }),
  },
];

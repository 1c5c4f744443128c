/** The report as data of the plan, from which the accessibility statement is written. */
import { stringify } from "yaml";
import type { z } from "zod";
import { lastCheckSchema } from "../../plan/schema/last-check.ts";
import type { Finding } from "../finding.ts";
import { groupFindings } from "./lines.ts";
import type { Report } from "./report.ts";

export type LastCheck = z.input<typeof lastCheckSchema>;

/** Of faults with the same words on the same page one is told. */
const gapsOf = (findings: readonly Finding[]): LastCheck["findings"] => {
  const gaps = groupFindings(findings)
    .flat()
    .map(({ check, standard, page, language, message }) => ({
      check,
      standard,
      page,
      ...(language === "" ? {} : { language }),
      description: message,
    }));
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
};

/** What the plan says of the last check. */
const lastCheckOf = (report: Report): LastCheck => ({
  date: report.day,
  standard: report.standard,
  language: "en",
  pages: report.pages.checked,
  checks: report.checks.filter(({ advice }) => !advice).length,
  findings: gapsOf(report.findings),
  exceptions: gapsOf(report.excepted.map(({ finding }) => finding)),
  tools: report.tools,
});

/** The content of last-check.yaml. */
export const recordOf = (report: Report): string =>
  `# yaml-language-server: $schema=schema/last-check.schema.json
# Written by npm run check -- --record. Do not edit it.

${stringify(lastCheckSchema.parse(lastCheckOf(report)), { lineWidth: 100 })}`;

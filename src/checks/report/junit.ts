/** The report as JUnit XML, which CI services read: a suite for each page, a case for each check. */
import type { Finding } from "../finding.ts";
import type { Report } from "./report.ts";

const escaped: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** Text for an attribute or element; characters that XML 1.0 does not have are left out. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"\n]/g, (character) => escaped[character] ?? character);

export function junitOf({ ran, checks, findings }: Report): string {
  const gating = new Set(checks.filter(({ advice }) => !advice).map(({ id }) => id));
  const cases = ran.flatMap(({ subject, checks: ids }) =>
    ids.filter((id) => gating.has(id)).map((id) => ({ subject, id })),
  );
  const isAbout = ({ file, check }: Finding, one: { subject: string; id: string }) =>
    check === one.id && (file === one.subject || !ran.some(({ subject }) => subject === file));
  const placed = new Set<Finding>();
  const suites = [...Map.groupBy(cases, ({ subject }) => subject)].map(([subject, own]) => {
    const lines = own.map((one) => {
      const found = findings.filter((finding) => !placed.has(finding) && isAbout(finding, one));
      for (const finding of found) placed.add(finding);
      return caseOf(subject, one.id, found);
    });
    return suiteOf(subject, lines);
  });
  // What fits no case, e.g. a page that could not be checked, is a case of its own.
  const rest = findings.filter((finding) => !placed.has(finding));
  const own = rest.map((finding) => caseOf(finding.file, finding.check, [finding]));
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="checks" tests="${cases.length + rest.length}" failures="${findings.length}">
${[...suites, ...(own.length > 0 ? [suiteOf("run", own)] : [])].join("\n")}
</testsuites>
`;
}

const suiteOf = (name: string, cases: readonly string[]): string =>
  `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${cases.filter((one) => one.includes("<failure")).length}">\n${cases.join("\n")}\n  </testsuite>`;

function caseOf(subject: string, id: string, findings: readonly Finding[]): string {
  const open = `    <testcase classname="${xml(subject)}" name="${xml(id)}"`;
  if (findings.length === 0) return `${open}/>`;
  const failures = findings.map(
    ({ rule, message, fix, selector, places }) =>
      `      <failure type="${xml(rule)}" message="${xml(message)}">${xml([fix, selector ?? "", ...places].filter(Boolean).join("\n"))}</failure>`,
  );
  return `${open}>\n${failures.join("\n")}\n    </testcase>`;
}

/** The report as a page: faults by check, each with its picture, for people and in print. */

import type { Finding } from "../finding.ts";
import { shorten } from "../finding.ts";
import { groupFindings } from "./lines.ts";
import type { Report } from "./report.ts";

const escaped: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const html = (text: string): string => text.replace(/[&<>"]/g, (one) => escaped[one] ?? one);

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-inline-size: 60rem; margin-inline: auto; padding: 1rem; }
article { border-block-start: 2px solid; padding-block: 0.5rem; }
code, pre { overflow-wrap: anywhere; white-space: pre-wrap; }
img { max-inline-size: 100%; block-size: auto; border: 1px solid; }
dt { font-weight: bold; }
dd { margin-inline-start: 0; margin-block-end: 0.5rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
th, td { text-align: start; padding: 0.25rem 0.75rem 0.25rem 0; border-block-end: 1px solid; vertical-align: top; }
a, summary { display: inline-block; min-block-size: 1.5rem; }
`;

/** @param pictures address of the folder of pictures, seen from the page */
export function htmlOf(report: Report, pictures: string): string {
  const { edition, pages, documents, checks, findings, excepted, advice } = report;
  const counts = checks.map(({ id, title, standard, advice: isAdvice }) => {
    const own = (isAdvice ? advice : findings).filter(({ check }) => check === id);
    return `<tr><th scope="row">${html(title)}</th><td>${html(standard)}</td><td>${own.length}${isAdvice ? " (advice)" : ""}</td></tr>`;
  });
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Checks of the edition of ${html(edition.date)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Checks of the edition of ${html(edition.date)}</h1>
<p>${pages.checked} of ${pages.exist} pages and ${documents} documents were checked on ${html(report.day)} by ${checks.length} checks against ${html(report.standard)}: ${findings.length} findings, ${excepted.length} exceptions.</p>
<h2>Checks</h2>
<table>
<thead><tr><th scope="col">Check</th><th scope="col">Proves</th><th scope="col">Findings</th></tr></thead>
<tbody>
${counts.join("\n")}
</tbody>
</table>
<h2>Findings</h2>
${findings.length === 0 ? "<p>None.</p>" : articles(findings, pictures)}
${excepted.length === 0 ? "" : `<h2>Exceptions</h2>\n${excepted.map(({ finding, exception }) => `<article>\n<h3>${html(finding.message)}</h3>\n<p>${html(finding.file)}: ${html(exception.reason)} Seen to by ${html(exception.owner)} until ${html(exception.until)}.</p>\n</article>`).join("\n")}`}
${advice.length === 0 ? "" : `<h2>Advice</h2>\n<p>Publishing does not depend on it.</p>\n${articles(advice, pictures)}`}
<h2>Programs</h2>
<ul>
${report.tools.map(({ name, version }) => `<li>${html(name)} ${html(version)}</li>`).join("\n")}
</ul>
</main>
</body>
</html>
`;
}

const articles = (findings: readonly Finding[], pictures: string): string =>
  groupFindings(findings)
    .map((group) => articleOf(group, pictures))
    .join("\n");

function articleOf(group: readonly Finding[], pictures: string): string {
  const [first] = group;
  if (!first) return "";
  const entry = (term: string, values: readonly string[]): string =>
    values.length === 0
      ? ""
      : `<dt>${term}</dt>${[...new Set(values)].map((one) => `<dd>${html(one)}</dd>`).join("")}\n`;
  const picture = group.find((finding) => finding.picture !== undefined);
  const alt = `${first.title}: the element on ${picture?.file ?? ""}, ${picture?.views[0] ?? ""}`;
  return `<article>
<h3>${html(shorten(first.message, 300))}</h3>
<dl>
${entry("Check", [first.rule === first.check ? first.title : `${first.title}: ${first.rule}`])}${entry(
  "Pages",
  group.map(({ file, views }) => `${file}${views.length > 0 ? ` (${views.join("; ")})` : ""}`),
)}${entry("Matters to", [first.matters])}${entry("How to mend it", [first.fix])}${entry(
  "Comes from",
  group.flatMap(({ places }) => places),
)}${first.snippet === undefined ? "" : `<dt>Markup</dt><dd><code>${html(first.snippet)}</code></dd>\n`}</dl>
${picture?.picture === undefined ? "" : `<img src="${html(`${pictures}/${picture.picture}`)}" alt="${html(alt)}" loading="lazy">`}
</article>`;
}

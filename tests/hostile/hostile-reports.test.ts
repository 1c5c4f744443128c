/** What checks and problems quote of the data stands in their reports letter for letter, and is never obeyed. */
import test from "ava";
import { load } from "cheerio";
import { XmlDocument, XmlElement } from "libxml2-wasm";
import { findingFor } from "../../src/checks/fixture/finding.ts";
import { reportFor } from "../../src/checks/fixture/report.ts";
import { annotationsOf } from "../../src/checks/report/annotations.ts";
import { htmlOf } from "../../src/checks/report/html.ts";
import { junitOf } from "../../src/checks/report/junit.ts";
import { problemPage } from "../../src/preview/problem-page.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { plainly } from "./read-tree.ts";

/** Without the signs that neither XML nor HTML knows, which no data hold. */
const texts = hostileTexts.map(({ text }) => text.replace(/[^\P{C}\p{Cf}\p{Co}\n\t]/gu, ""));

const report = reportFor({
  findings: texts.map((message, index) =>
    findingFor({ message, selector: message, snippet: message, file: `fi/${index}/index.html` }),
  ),
  excepted: [],
  advice: [],
});

test("the report for CI services is XML with the texts in its attributes", (t) => {
  using document = XmlDocument.fromString(junitOf(report));
  const told = document
    .find("//failure")
    .map((node) => (node instanceof XmlElement ? node.attr("message")?.content : ""));
  // A tab in an attribute is a space to whoever reads XML.
  t.deepEqual(told.sort(), texts.map((text) => text.replaceAll("\t", " ")).sort());
});

test("the report for people has the texts as text alone", (t) => {
  const $ = load(htmlOf(report, "pictures"));
  const headings = $("h3").toArray();
  const told = new Set(headings.map((heading) => plainly($(heading).text())));
  for (const text of texts) if (text.length < 300) t.true(told.has(plainly(text)), text);
  const elements = new Set(
    $("main *")
      .toArray()
      .map((element) => element.tagName),
  );
  const known = load(htmlOf(reportFor({ excepted: [], advice: [] }), "pictures"));
  t.deepEqual(
    [...elements].filter((name) => known(name).length === 0),
    [],
  );
});

test("an annotation is one command in one line", (t) => {
  const lines = annotationsOf(report.findings);
  t.is(lines.length, new Set(texts).size);
  for (const line of lines) t.regex(line, /^::error [^\r\n]*::[^\r\n]*$/);
});

test("the page that shows problems while the plan is edited has them as text alone", (t) => {
  const $ = load(problemPage(texts, "1.1"));
  t.deepEqual(
    $("li")
      .toArray()
      .map((item) => $(item).text()),
    texts,
  );
  t.is($("li *").length, 0);
});

import test from "ava";
import { load } from "cheerio";
import { HtmlValidate } from "html-validate";
import { findingFor } from "../fixture/finding.ts";
import { reportFor } from "../fixture/report.ts";
import { htmlOf } from "./html.ts";

test("the page is valid, and shows a fault once with its pages and its picture", async (t) => {
  const picture = "0123456789abcdef.png";
  const findings = [findingFor({ picture }), findingFor({ file: "sv/index.html" })];
  const html = htmlOf(reportFor({ findings }), "pictures");
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: { "doctype-style": "off", "no-trailing-whitespace": "off" },
  });
  const { results } = await validator.validateString(html);
  t.deepEqual(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ),
    [],
  );
  const $ = load(html);
  t.deepEqual(
    $("h2")
      .toArray()
      .map((heading) => $(heading).text()),
    ["Checks", "Findings", "Exceptions", "Advice", "Programs"],
  );
  t.is($("h2:contains(Findings) ~ article").first().find("img").attr("src"), `pictures/${picture}`);
  t.true($("article").first().text().includes("sv/index.html (320 px, light)"));
  t.is(
    $("main > p").first().text(),
    "2 of 2 pages and 1 documents were checked on 2026-11-22 by 3 checks against WCAG 2.2 AA: 2 findings, 1 exceptions.",
  );
});

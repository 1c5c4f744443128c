import test from "ava";
import { load } from "cheerio";
import { findingFor } from "../fixture/finding.ts";
import { reportFor } from "../fixture/report.ts";
import { junitOf } from "./junit.ts";

const read = (xml: string) => load(xml, { xml: true });

test("each page is a suite, each gating check a case, each finding a failure", (t) => {
  const $ = read(junitOf(reportFor()));
  t.deepEqual(
    $("testsuite")
      .toArray()
      .map((suite) => [$(suite).attr("name"), $(suite).attr("tests"), $(suite).attr("failures")]),
    [
      ["edition", "1", "0"],
      ["fi/index.html", "1", "1"],
      ["sv/index.html", "1", "1"],
    ],
  );
  t.is(
    $("failure").first().attr("message"),
    'The element reaches 96 px beyond the window\'s "edge" & more.',
  );
});

test("a page that could not be checked is a failure of its own", (t) => {
  const findings = [findingFor({ check: "checked", rule: "checked", message: "It hung." })];
  const $ = read(junitOf(reportFor({ findings })));
  t.is($('testsuite[name="run"] testcase').attr("name"), "checked");
  t.is($("testsuites").attr("failures"), "1");
});

test("characters that XML does not have are left out", (t) => {
  const xml = junitOf(reportFor({ findings: [findingFor({ message: "a\u0000b\u000bc" })] }));
  t.true(xml.includes('message="abc"'));
});

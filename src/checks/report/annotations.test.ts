import test from "ava";
import { findingFor } from "../fixture/finding.ts";
import { annotationsOf } from "./annotations.ts";

test("an annotation leads to the line of the data and escapes what commands are made of", (t) => {
  const places = ["data/site.yaml:47"];
  const message = "50 % wide,\ntoo wide.";
  t.deepEqual(annotationsOf([findingFor({ places, message })]), [
    "::error file=data/site.yaml,line=47,title=Content reflows at 320 pixels (WCAG 1.4.10)::50 %25 wide,%0Atoo wide. Let the element shrink or wrap.%0Afi/index.html",
  ]);
});

test("a fault on two pages is one annotation, and a template is named without a line", (t) => {
  const [first, ...rest] = annotationsOf([findingFor(), findingFor({ file: "sv/index.html" })]);
  t.deepEqual(rest, []);
  t.true(first?.startsWith("::error file=templates/pages/front.njk,title="));
  t.true(first?.endsWith("%0Afi/index.html%0Asv/index.html"));
});

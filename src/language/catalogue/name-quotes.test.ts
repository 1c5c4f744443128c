import test from "ava";
import { quotes } from "./name-quotes.ts";

test("a name of several words is found wherever it stands", (t) => {
  for (const text of [
    "We learn together",
    "The principle “We learn together” and its priorities.",
    "See **we learn together**: now",
  ])
    t.true(quotes(text, "We learn together", "Learning is shared"), text);
  t.false(quotes("We learn togetherness", "We learn together", "Learning is shared"));
});

test("a single word counts in quotation marks, emphasis and links alone", (t) => {
  for (const text of [
    "Respect",
    "See “Respect”.",
    "*Respect* first",
    "[Respect](https://a.example)",
  ])
    t.true(quotes(text, "Respect", "Regard"), text);
  t.false(quotes("With respect to all", "Respect", "Regard"));
});

test("the present name is not taken for the former one that it has in it", (t) => {
  t.false(quotes("We learn together, always", "We learn together", "We learn together, always"));
  t.true(quotes("We learn together", "We learn together", "We learn together, always"));
});

test("markup and a closing colon are no part of a name", (t) => {
  t.true(quotes("Under Evenings at the branch we list", "**Evenings** at the branch:", "Nights"));
  t.false(quotes("anything", "**:**", "Nights"));
});

/** Search words that lead nowhere are told with their lines. */
import test from "ava";
import { exampleLinesAfter } from "../../plan/fixture/problem-lines.ts";

const first = "    finds: [guardians]";

test("a thing that is not there is told, with the one that may be meant", (t) => {
  t.deepEqual(exampleLinesAfter(["search-words.yaml", first, "    finds: [gaurdians]"]), [
    'data/search-words.yaml:8:13  unknown-thing  "gaurdians" is not a thing. Did you mean "guardians"?',
  ]);
});

test("a thing that the search does not find is told", (t) => {
  t.deepEqual(exampleLinesAfter(["search-words.yaml", first, "    finds: [guardians, planning]"]), [
    'data/search-words.yaml:8:24  leads-nowhere  The search does not find "planning", which is a kind. Name what it belongs to, e.g. its page.',
  ]);
});

test("words lead to pages and to things of every subject", (t) => {
  const finds =
    "    finds: [guardians, statement, town-act, say-group, interpreters, pupils-know, training]";
  t.deepEqual(exampleLinesAfter(["search-words.yaml", first, finds]), []);
});

test("words that lead to nothing, words of no letter and words of no language are told", (t) => {
  const lines = exampleLinesAfter(
    ["search-words.yaml", first, "    finds: []"],
    ["search-words.yaml", "en: [teacher, librarian, employee]", 'en: ["?!", librarian]'],
    ["search-words.yaml", "sv: [skolmat, lunch, matsal]", "fi: [ruoka]"],
  );
  t.is(lines.length, 3);
  t.regex(lines[0] ?? "", /^data\/search-words\.yaml:8:12 {2}/);
  t.regex(lines[1] ?? "", /^data\/search-words\.yaml:10:12 {2}no-word {2}/);
  t.regex(lines[2] ?? "", /^data\/search-words\.yaml:15:7 {2}unknown-language {2}"fi" /);
});

test("a word that is written twice is told, in whichever letters", (t) => {
  t.deepEqual(exampleLinesAfter(["search-words.yaml", "[parent, mum,", "[parent, Parent, mum,"]), [
    'data/search-words.yaml:6:20  duplicate-word  "Parent" is written twice (data/search-words.yaml:6). Remove one of the two.',
  ]);
});

test("what may be declared in a file that cannot be read is not missed", (t) => {
  const lines = exampleLinesAfter(["principles.yaml", "principles:\n", "principles: [\n"]);
  t.false(lines.some((line) => line.startsWith("data/search-words.yaml")));
});

test("search words without a page of the search are shown nowhere", (t) => {
  const lines = exampleLinesAfter(["site.yaml", "layout: search", "layout: overview"]);
  t.true(lines.some((line) => line.includes('has the layout "search"')));
});

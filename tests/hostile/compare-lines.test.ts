/** What holds editions against each other finds each kind of loss: of a letter, an element, an attribute. */
import test from "ava";
import { isMarkup } from "./compare-editions.ts";
import { differences } from "./compare-lines.ts";
import { parsedTree, treeLines } from "./read-tree.ts";

const text = '<b title="x">';
const readings = new Map([
  ["zqazq", text],
  ["https://zqbzq.example/", 'https://a.example/"x'],
]);
const lines = (html: string) => treeLines(parsedTree(html), isMarkup);
const harmless = lines(
  '<p title="zqazq">zqazq</p><a href="https://zqbzq.example/">zqbzq.example</a>',
);
const shown = (p: string, a = '<a href="https://a.example/&quot;x">a.example/"x</a>') => {
  const met = new Set<string>();
  return { faults: differences(harmless, lines(`${p}${a}`), readings, met), met: [...met] };
};
const escaped = "&lt;b title=&quot;x&quot;&gt;";

test("a text that stands letter for letter is no difference", (t) => {
  const { faults, met } = shown(`<p title="${escaped}"><em>${escaped}</em></p>`);
  t.deepEqual(faults, []);
  t.deepEqual(met, ["zqazq", "https://zqbzq.example/", "zqbzq.example"]);
});

for (const [loss, p, a] of [
  ["a letter", `<p title="${escaped}">${escaped.replace("b", "")}</p>`],
  ["a letter of an attribute", `<p title="b">${escaped}</p>`],
  ["an element that broke out", `<p title="${escaped}"><b title="x"></b></p>`],
  ["an attribute that broke out", `<p title="<b title="x">">${escaped}</p>`],
  ["an element too many", `<p title="${escaped}">${escaped}<i></i></p>`],
  ["an element too few", `<p title="${escaped}">${escaped}`, ""],
  [
    "another address",
    `<p title="${escaped}">${escaped}</p>`,
    '<a href="javascript:x">a.example/"x</a>',
  ],
] as const)
  test(`found: ${loss}`, (t) => {
    t.true(shown(p, a).faults.length > 0);
  });

/** Markup that a plan's texts do not have is told by its line and rendered as it is typed. */
import test from "ava";
import { parseCatalogue } from "../../language/catalogue/read.ts";
import { entryProblems } from "../../language/catalogue/entry-problems.ts";
import { inlineHtml, plainText } from "../../language/markdown.ts";
import { linesAfter } from "../fixture/problem-lines.ts";
import { unknownMarkup } from "../known-markup.ts";

const slip = "text: A slip that asks the library to buy a book";
const pictures = [
  "![](https://elsewhere.example/p.gif)",
  "![logo](data:image/png;base64,AAAA)",
  "![](/etc/passwd)",
  "[![a](//elsewhere.example/p.gif)](https://a.example)",
];

for (const picture of pictures) {
  test(`no picture: ${picture}`, (t) => {
    t.deepEqual(linesAfter(["channels.yaml", slip, `text: 'See ${picture}'`]), [
      "data/channels.yaml:30:19  unknown-markup  A text holds no picture: ![…](…). Remove it.",
    ]);
    t.deepEqual(
      linesAfter(["principles.yaml", "of the district {period}", `of {period} ${picture}`]),
      ["data/principles.yaml:1:8  unknown-markup  A text holds no picture: ![…](…). Remove it."],
    );
    t.notRegex(inlineHtml(`See ${picture}`, "en"), /<img|href="(?!https:)/);
  });
}

/** Rendered as typed: no element but those of emphasis and links. */
const others: readonly [text: string, message: string, html: string][] = [
  ["a<br>b", "A text holds no HTML: <br>", "a&lt;br&gt;b"],
  ["a <script>b", "A text holds no HTML: <script>", "a &lt;script&gt;b"],
  ["a <!-- b --> c", "A text holds no HTML: <!-- b -->", "a &lt;!-- b --&gt; c"],
  ["a `b` c", "A text holds no code: `…`.", "a `b` c"],
  ["a ~~b~~ c", "A text has no words crossed out: ~~…~~.", "a ~~b~~ c"],
  ["a  \nb", "A text has no line breaks of its own.", "a\nb"],
  ["a\\\nb", "A text has no line breaks of its own.", "a\nb"],
  ["a&nbsp;b", '"&nbsp;" stands for a character.', "a&amp;nbsp;b"],
  ["a&#1;b", '"&#1;" stands for a character.', "a&amp;#1;b"],
  ["<https://a.fi>", "A link needs words of its own.", "&lt;https://a.fi&gt;"],
  ["<a@a.fi>", "A link needs words of its own.", "&lt;a@a.fi&gt;"],
  ['[a](https://a.fi "b")', "A link has no title.", '<a href="https://a.fi">a</a>'],
  ["# a", "A text holds no heading.", "# a"],
  ["a\n---", "A text holds no heading.", "a\n---"],
  ["- a\n- b", "A text holds no list.", "- a\n- b"],
  ["> a", "A text holds no block of quotation.", "&gt; a"],
  ["a\n\n***", "A text holds no rule.", "a\n\n***"],
  ["| a |\n|---|\n| b |", "A text holds no table.", "| a |\n|---|\n| b |"],
];

for (const [text, message, html] of others) {
  test(`unknown-markup: ${JSON.stringify(text)}`, (t) => {
    t.deepEqual(
      unknownMarkup(text).map((found) => found.message),
      [message],
    );
    t.is(inlineHtml(text, "en").replaceAll("\u00ad", ""), html);
  });
}

const known = [
  "**a** and *b*, _c_",
  "[a *b*](https://a.fi/?b=1&c=2), [d](mailto:d@a.fi)",
  "a \\* b \\<c\\> \\& \\- \\!\\[d](e)",
  "5 < 6 & 7 > 6, A&B, wow! [sic]",
  "2018. was a year\nand 3. too",
  "– a dash\n+358 9 310\n#tag",
  "[Työväenopisto]{fi}",
];

for (const text of known) {
  test(`markup of a plan's texts: ${JSON.stringify(text)}`, (t) =>
    t.deepEqual(unknownMarkup(text), []));
}

test("addresses that run something are links nowhere", (t) => {
  for (const address of ["javascript:alert(1)", "data:text/html,a", "file:///etc/passwd", "/a"]) {
    t.false(inlineHtml(`[a](${address})`, "en").includes("<a"));
    t.is(plainText(`[a](${address})`), `[a](${address})`);
  }
});

test("unknown-markup: in a catalogue, on the line of the translation", (t) => {
  const read = parseCatalogue('msgid "Hei"\nmsgstr "Hej ![](https://a.example/p.gif)"\n', "sv.po");
  const texts = [{ source: "Hei", kind: "text" as const, places: [] }];
  t.deepEqual(read.ok && entryProblems({ ...read, file: "sv.po", language: "sv" }, texts), [
    {
      file: "sv.po",
      line: 2,
      column: 1,
      code: "unknown-markup",
      message: "A text holds no picture: ![…](…).",
      fix: "Remove it.",
    },
  ]);
});

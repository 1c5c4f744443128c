/** A brand's drawing is shapes: whatever runs, leads away or loads is told by its line. */
import test from "ava";
import { formatProblem } from "../plan/problem.ts";
import { drawingProblems } from "./drawing-problems.ts";

const svg = (inner: string, before = "", attributes = "") =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>\n${inner}\n</svg>`;

async function linesOf(source: string): Promise<string[]> {
  const light = { name: "logo.svg", content: Buffer.from(source) };
  const brand = { logo: { light, dark: undefined }, logosOf: new Map(), icon: undefined };
  const problems = await drawingProblems("brand", { ...brand, fonts: new Map() });
  return problems.map(formatProblem).map((line) => line.replace(/ Export it again as .*/, ""));
}

const host = "https://hostile.example";
const elsewhere = "an address of something elsewhere";

for (const [title, source, line, what] of [
  ["a script", svg("<script>a()</script>"), 2, "a script"],
  [
    "a script by another prefix",
    svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'),
    2,
    "a script",
  ],
  ["a script in an entity", svg("&x;", '<!DOCTYPE svg [<!ENTITY x "<script/>">]>'), 1, "a script"],
  ["an event handler", svg("<g/>", "", ' onload="a()"'), 1, "a script (onload)"],
  ["a handler of a shape", svg('<path\nonclick="a()"/>'), 3, "a script (onclick)"],
  ["markup of pages", svg("<foreignObject/>"), 2, "a piece of a page (foreignObject)"],
  [
    "an element of pages",
    svg('<img xmlns="http://www.w3.org/1999/xhtml"/>'),
    2,
    "a piece of a page",
  ],
  ["a link that runs", svg('<a href="javascript:a()"/>'), 2, elsewhere],
  ["a link away", svg(`<a xlink:href="${host}"/>`), 2, elsewhere],
  [
    "a link that changes",
    svg('<set attributeName="xlink:href" to="#a"/>'),
    2,
    "a link that changes",
  ],
  ["a drawing elsewhere", svg(`<use href="${host}/a#b"/>`), 2, elsewhere],
  ["a picture elsewhere", svg(`<image href="//hostile.example/a.png"/>`), 2, elsewhere],
  ["a page in an address", svg('<image href="data:image/svg+xml,x"/>'), 2, elsewhere],
  ["a style that loads", svg(`<style>a{background:url(${host}/a)}</style>`), 2, elsewhere],
  ["a style in escapes", svg(`<style>a{background:u\\72 l('${host}/a')}</style>`), 2, elsewhere],
  ["a style that brings another", svg(`<style>@import '${host}/a.css';</style>`), 2, elsewhere],
  ["a shape's style", svg(`<path style="fill:url(${host}/a#b)"/>`), 2, elsewhere],
  ["a shape's fill", svg(`<path fill="url('${host}/a#b')"/>`), 2, elsewhere],
  [
    "a style sheet",
    svg("<g/>", `<?xml-stylesheet href="${host}/a.css"?>`),
    1,
    "a style sheet from elsewhere",
  ],
] as const)
  test(`refused: ${title}`, async (t) => {
    const lines = await linesOf(source);
    t.deepEqual(
      lines.map((told) => told.replace(/^brand\/logo\.svg:\d+:1/, "")),
      [`  active-drawing  logo.svg holds ${what}.`],
    );
    t.true(lines[0]?.startsWith(`brand/logo.svg:${line}:`), lines[0]);
  });

test("a file on this machine is not read for an entity", async (t) => {
  const [line] = await linesOf(svg("&x;", '<!DOCTYPE svg [<!ENTITY x SYSTEM "/etc/passwd">]>'));
  t.notRegex(line ?? "", /root:/);
});

test("what drawing programs write is taken", async (t) => {
  const shapes =
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work xmlns:cc="http://creativecommons.org/ns#" rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></rdf:RDF></metadata>' +
    '<defs><style>.a{fill:url(#b);font-family:"A \\26 B"}</style><linearGradient id="b" xlink:href="#c"/></defs>' +
    '<path style="fill:url(#b)" clip-path="url(#d)" d="M0 0"/><image href="data:image/png;base64,AA=="/>';
  const illustrator =
    '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';
  t.deepEqual(await linesOf(svg(shapes, illustrator)), []);
});

import test from "ava";
import { suspendedWords } from "../content/marks.ts";
import { fact, painted, show, tag, text } from "../fixture/tree.ts";
import type { StructureElement } from "../structure/element.ts";
import { releaseDeadLinks } from "./dead-links.ts";
import { removeDecoration } from "./decoration.ts";
import { groupDefinitionLists } from "./definition-lists.ts";
import { removeEmpty } from "./empties.ts";
import { closeHeadingGaps } from "./headings.ts";
import { renewIdentifiers } from "./identifiers.ts";
import { placeIllustrations } from "./illustrations.ts";
import { stateLanguages } from "./languages.ts";
import { markLineEnds } from "./line-ends.ts";
import { nameLinks } from "./links.ts";
import { completeListItems } from "./list-items.ts";
import { wrapParagraphs } from "./paragraphs.ts";
import { readTurnedTexts } from "./turned-texts.ts";
import { nameTypes } from "./types.ts";
import { dissolveWrappers } from "./wrappers.ts";

const after = (change: (root: StructureElement) => unknown, root: StructureElement): string => {
  change(root);
  return show(root);
};
const leaf = (value: string) => tag("NonStruct", [text(value)]);
const link = () => ({ kind: "object" as const, object: "9 0 R", page: 0 });

test("a language is stated where it changes, and nowhere else", (t) => {
  const swedish = tag("P", [tag("Span", [text("a")], { fact: fact("i", { language: "sv" }) })], {
    fact: fact("p", { language: "sv" }),
  });
  const back = tag("Span", [leaf("b")], { fact: fact("span") });
  const root = tag("Document", [tag("Sect", [swedish], { fact: fact("section") }), back], {
    language: "fi",
  });
  t.is(after(stateLanguages, root), "Document[fi](Sect(P[sv](Span(a))) Span(NonStruct(b)))");
});

test("elements get the standard type of their tag, role and alternative", (t) => {
  const typed = (type: string, name: string, more = {}) =>
    tag(type, [], { fact: fact(name, more) });
  const root = tag("Document", [
    typed("NonStruct", "section"),
    typed("NonStruct", "dl"),
    typed("NonStruct", "div"),
    typed("NonStruct", "abbr", { inline: true, expansion: "Kasvatus" }),
    typed("NonStruct", "aside", { role: "note" }),
    typed("Aside", "aside"),
    typed("Figure", "figure"),
    { ...typed("Figure", "svg"), alt: "Kuva" },
    typed("Caption", "figcaption"),
    typed("Caption", "caption"),
    tag("NonStruct", [link()], { fact: fact("a", { role: "doc-noteref" }) }),
    tag("NonStruct", []),
  ]);
  t.is(
    after(nameTypes, root),
    "Document(Sect L Div Span Note Sect Div Figure P Caption Link(→) NonStruct)",
  );
  t.is(root.children.map((child) => child.kind === "element" && child.expansion)[3], "Kasvatus");
});

test("backgrounds and rules leave the tree, drawings and bullets stay", (t) => {
  const area = () => painted({ paths: 1 });
  const root = tag("Sect", [
    area(),
    tag("H3", [area(), text("a")]),
    tag("Figure", [area()]),
    tag("LI", [tag("Lbl", [area()])]),
    painted({ images: 1 }),
  ]);
  t.is(after(removeDecoration, root), "Sect(H3(a) Figure(paint) LI(Lbl(paint)) paint)");
});

test("running feet leave the tree and are told", (t) => {
  const foot = tag("P", [leaf("Kaupunki"), leaf("3")], { fact: fact("p", { running: true }) });
  const root = tag("Sect", [tag("P", [text("a")]), foot]);
  t.deepEqual(removeDecoration(root).map(show), ["Kaupunki", "3"]);
  t.is(show(root), "Sect(P(a))");
});

test("a definition list becomes a list with its terms as labels", (t) => {
  const dl = (...children: StructureElement[]) => tag("L", children, { fact: fact("dl") });
  const term = (value: string) => tag("Lbl", [text(value)]);
  const body = (value: string) => tag("LBody", [text(value)]);
  t.is(
    after(groupDefinitionLists, dl(term("a"), body("1"), body("2"), term("b"), body("3"))),
    "L(LI(Lbl(a) LBody(1) LBody(2)) LI(Lbl(b) LBody(3)))",
  );
  t.is(
    after(
      groupDefinitionLists,
      dl(tag("Div", [term("a"), body("1")]), tag("Div", [term("b"), body("2")])),
    ),
    "L(LI(Lbl(a) LBody(1)) LI(Lbl(b) LBody(2)))",
  );
  t.is(
    after(groupDefinitionLists, dl(term("a"), term("b"), body("1"))),
    "L(LI(Lbl(a) Lbl(b) LBody(1)))",
  );
});

test("what is no label of a list item goes into its body", (t) => {
  const inner = tag("L", [tag("LI", [text("b")])]);
  const root = tag("L", [tag("LI", [tag("Lbl", [text("1. ")]), text("a"), inner])]);
  t.is(after(completeListItems, root), "L(LI(Lbl(1. ) LBody(a L(LI(LBody(b))))))");
});

test("drawn bullets are read as bullets", (t) => {
  const label = tag("Lbl", [painted({ paths: 1 })]);
  const root = tag("L", [tag("LI", [label, text("a")])]);
  completeListItems(root);
  t.is(label.actualText, "•");
  t.is(root.numbering, "Disc");
});

test("loose text among blocks gets a paragraph, pictures alone do not", (t) => {
  t.is(
    after(
      wrapParagraphs,
      tag("Sect", [tag("H3", [leaf("a")]), leaf("b"), tag("Link", [leaf("c")])]),
    ),
    "Sect(H3(NonStruct(a)) P(NonStruct(b) Link(NonStruct(c))))",
  );
  const picture = () =>
    tag("Figure", [painted({ paths: 1 })], { fact: fact("svg", { inline: true }) });
  t.is(after(wrapParagraphs, tag("Sect", [picture()])), "Sect(Figure(paint))");
  t.is(
    after(wrapParagraphs, tag("Sect", [picture(), leaf("a")])),
    "Sect(P(Figure(paint) NonStruct(a)))",
  );
});

test("a block of text alone is a paragraph, and a block in a line is a span", (t) => {
  const div = (...children: StructureElement[]) => tag("Div", children, { fact: fact("div") });
  t.is(after(wrapParagraphs, tag("LBody", [div(leaf("a"))])), "LBody(P(NonStruct(a)))");
  t.is(after(wrapParagraphs, tag("H3", [div(leaf("a"))])), "H3(Span(NonStruct(a)))");
});

test("wrappers dissolve, unless they have a language or a role", (t) => {
  const root = tag("Document", [
    tag("NonStruct", [tag("Div", [tag("P", [leaf("a")])], { fact: fact("div") })]),
    tag("Div", [tag("P", [leaf("b")])], { fact: fact("figure") }),
    tag("P", [tag("Span", [leaf("c")], { fact: fact("b", { inline: true }) })]),
    tag("P", [tag("Span", [leaf("d")], { language: "sv" })]),
  ]);
  t.is(after(dissolveWrappers, root), "Document(P(a) Div(P(b)) P(c) P(Span[sv](d)))");
});

test("empty elements go, empty cells stay", (t) => {
  const root = tag("Sect", [
    tag("P", [tag("Span", [])]),
    tag("Table", [tag("TR", [tag("TD", [])])]),
  ]);
  t.is(after(removeEmpty, root), "Sect(Table(TR(TD)))");
});

test("a link that leads nowhere is plain text", (t) => {
  const root = tag("P", [tag("Link", [text("a"), link()]), tag("Link", [text("b"), link()])]);
  t.is(
    after((tree) => releaseDeadLinks(tree, new Map([["9 0 R", true]])), root),
    "P(Link(a →) Link(b →))",
  );
  t.is(
    after((tree) => releaseDeadLinks(tree, new Map()), root),
    "P(Span(a) Span(b))",
  );
});

test("links are called by their accessible name, or else by their text", (t) => {
  const named = tag("Link", [text("täältä"), link()], { fact: fact("a", { name: "Tulokset" }) });
  const plain = tag("Link", [text("nuoret"), link()], { fact: fact("a") });
  t.is(
    after(nameLinks, tag("P", [named, plain])),
    "P(Link(täältä →Tulokset) Link(nuoret →nuoret))",
  );
});

test("illustrations say where they stand", (t) => {
  const figure = tag("Figure", [
    painted({ box: [1.234, 2, 3, 4] }),
    painted({ box: [0.5, 3, 2, 9.999] }),
  ]);
  const inline = tag("Figure", [painted({ box: [1, 1, 2, 2] })]);
  placeIllustrations(tag("Sect", [figure, tag("P", [inline])]));
  t.deepEqual(figure.box, [0.5, 2, 3, 10]);
  t.is(figure.placement, "Block");
  t.is(inline.placement, undefined);
});

test("notes and the headings that cells refer to are numbered, other identifiers go", (t) => {
  const note = tag("Note", []);
  const heading = tag("TH", [], { id: "node00000097" });
  const other = tag("TH", [], { id: "node00000098" });
  const cell = tag("TD", [], { headers: ["node00000097", "gone"] });
  renewIdentifiers(tag("Sect", [note, heading, other, cell]));
  t.deepEqual([note.id, heading.id, other.id], ["note-1", "heading-1", undefined]);
  t.deepEqual(cell.headers, ["heading-1"]);
});

test("the headings of a selection start at the first level and do not skip", (t) => {
  const root = tag(
    "Document",
    ["H3", "H4", "H3", "H2", "H3"].map((type) => tag(type, [])),
  );
  t.is(after(closeHeadingGaps, root), "Document(H1 H2 H1 H1 H2)");
  const whole = tag(
    "Document",
    ["H1", "H2", "H3", "H2"].map((type) => tag(type, [])),
  );
  t.is(after(closeHeadingGaps, whole), "Document(H1 H2 H3 H2)");
});

test("a space follows where a line ends between words of one block", (t) => {
  const shown = (value: string, baseline: number) => {
    const content = text(value, baseline);
    const lastShown = { spaceAfter: false };
    content.paints.lastShown = lastShown;
    return { content, lastShown };
  };
  const [a, b, c, d] = [
    shown("yksi", 40),
    shown("kaksi-", 30),
    shown("kolme", 20),
    shown("neljä", 10),
  ];
  const e = shown("oppilas-", 0);
  const root = tag("Sect", [
    tag("P", [a.content, tag("Span", [b.content]), c.content]),
    tag("P", [d.content]),
    tag("P", [e.content, text("ja", -10)]),
  ]);
  markLineEnds(root, suspendedWords(["oppilas-", "ja", "kaksi-kolme"]));
  t.deepEqual(
    [a, b, c, d, e].map(({ lastShown }) => lastShown.spaceAfter),
    [true, false, false, false, true],
  );
});

test("a text that is painted from right to left is read as it is written, and what styles add is left", (t) => {
  const root = tag("Document", [
    tag("P", [leaf("→"), leaf(")وب أ("), tag("Span", [leaf("b")]), leaf("١")], {
      fact: { ...fact("p"), texts: ["(أ بو)\n", " ١\u00ad "] },
    }),
  ]);
  readTurnedTexts(root);
  const [paragraph] = root.children;
  const leaves = paragraph?.kind === "element" ? paragraph.children : [];
  t.deepEqual(
    leaves.map((found) => found.kind === "element" && [found.type, found.actualText]),
    [
      ["NonStruct", undefined],
      ["Span", "(أ بو) "],
      ["Span", undefined],
      ["Span", " ١ "],
    ],
  );
});

import test from "ava";
import { type Fate, settle } from "./artifacts.ts";
import { type Font, readToUnicode } from "./fonts.ts";
import { actualTextIn, boxOf, mcidIn } from "./marks.ts";
import { operations, pointsOf } from "./operations.ts";
import { type ExternalObject, survey } from "./survey.ts";

/** One byte for a letter: <61> shows "a". */
const font: Font = {
  name: "Koe",
  kind: "TrueType",
  embedded: true,
  hasUnicode: true,
  space: "20",
  decode: (hex) => Buffer.from(hex, "hex").toString("latin1"),
};
const around = (external: ExternalObject = { kind: "image" }) => ({
  font: () => font,
  external: () => external,
  shows: () => undefined,
});
const settled = (stream: string, fates: Record<number, Fate> = {}, external?: ExternalObject) => {
  const { operations: found } = survey(stream, around(external));
  return settle(stream, found, (mcid) => fates[mcid] ?? { kind: "decoration" });
};
const P: Fate = { kind: "content", type: "P" };

test("operations are read with their operands and places", (t) => {
  const stream =
    "q 1 0 0 1 5 .5 cm\n/F4 12 Tf (a\\)(b)) Tj [<00> -3 (x])] TJ % note\n/P <</MCID 0 /T (>>)>> BDC f* Q";
  t.deepEqual(
    [...operations(stream)].map(({ operator, operands }) => [...operands, operator].join(" ")),
    [
      "q",
      "1 0 0 1 5 .5 cm",
      "/F4 12 Tf",
      "(a\\)(b)) Tj",
      "[<00> -3 (x])] TJ",
      "/P <</MCID 0 /T (>>)>> BDC",
      "f*",
      "Q",
    ],
  );
  const [, cm] = operations(stream);
  t.is(stream.slice(cm?.start, cm?.end), "1 0 0 1 5 .5 cm");
});

test("a path is one operation, and its points are read when asked for", (t) => {
  const [path, fill] = operations(" 1 2 m 3 4 5 6 7 8 c h\n0 0 10 20 re f");
  t.is(path?.operator, "path");
  t.is(fill?.operator, "f");
  t.deepEqual(pointsOf(path?.operands[0] ?? ""), [
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
    [0, 0],
    [10, 20],
  ]);
});

test("an inline image is refused", (t) => {
  t.throws(() => [...operations("BI /W 1 ID x EI")], {
    message: "A content stream has an inline image",
  });
});

test("properties of marks are read", (t) => {
  t.is(mcidIn("<</MCID 12 >>"), 12);
  t.is(mcidIn("/Name"), undefined);
  t.is(actualTextIn("<</ActualText <FEFF00AD> >>"), "\u00ad");
});

test("a ToUnicode map gives single codes, ranges and ligatures", (t) => {
  const map = readToUnicode(
    "2 beginbfchar\n<0003> <0020>\n<0010> <00660069>\nendbfchar\n1 beginbfrange\n<0044> <0046> <0061>\nendbfrange",
  );
  t.deepEqual(
    [...map],
    [
      [3, " "],
      [16, "fi"],
      [0x44, "a"],
      [0x45, "b"],
      [0x46, "c"],
    ],
  );
});

test("a survey tells text, drawings and boxes of each mark", (t) => {
  const { marks } = survey(
    "2 0 0 2 10 20 cm /P <</MCID 0>> BDC BT /F 10 Tf 1 0 0 1 0 0 Tm <6162> Tj ET BT 1 0 0 1 0 50 Tm <63> Tj ET EMC /Figure <</MCID 1>> BDC 0 0 5 5 re f EMC",
    around(),
  );
  t.is(marks.get(0)?.text, "ab\nc");
  t.is(marks.get(0)?.firstBaseline, 20);
  t.is(marks.get(1)?.paths, 1);
  const drawing = marks.get(1);
  t.deepEqual(drawing && boxOf(drawing), [10, 20, 20, 30]);
});

test("what is painted bare becomes an artifact, from the first part of its path on", (t) => {
  t.is(settled("q 0 0 m 1 1 l S Q"), "q /Artifact BMC\n0 0 m 1 1 l S\nEMC Q");
  t.is(settled("0 0 5 5 re W n"), "0 0 5 5 re W n");
  t.is(settled("BT /F 1 Tf <61> Tj ET"), "BT /F 1 Tf /Artifact BMC\n<61> Tj\nEMC ET");
  t.is(settled("/X Do"), "/Artifact BMC\n/X Do\nEMC");
});

test("marks get the type of their tag, or become decoration or a footer", (t) => {
  const stream = "/NonStruct <</MCID 0 >>BDC 0 0 1 1 re f EMC /P <</MCID 1>> BDC 0 0 1 1 re f EMC";
  t.is(
    settled(stream, { 0: P }),
    "/P <</MCID 0>> BDC 0 0 1 1 re f EMC /Artifact BMC 0 0 1 1 re f EMC",
  );
  t.is(
    settled(stream, { 0: { kind: "footer" }, 1: P }),
    "/Artifact <</Type /Pagination /Subtype /Footer>> BDC 0 0 1 1 re f EMC /P <</MCID 1>> BDC 0 0 1 1 re f EMC",
  );
});

test("a form with marks of its own is not wrapped", (t) => {
  t.is(settled("/X Do", {}, { kind: "form", survey: () => true }), "/X Do");
});

test("a line that ends between words gets its space", (t) => {
  const lines = (first: string) =>
    settled(
      `/P <</MCID 0>> BDC BT /F 1 Tf 1 0 0 1 0 50 Tm <${first}> Tj ET BT 1 0 0 1 0 20 Tm <62> Tj ET EMC`,
      { 0: P },
    );
  t.true(lines("61").includes("<61> Tj <20> Tj ET"));
  t.true(lines("612d").includes("<612d> Tj ET"), "a hyphen belongs to its word");
});

test("the hyphen of a divided word is told from a hyphen of its own", (t) => {
  const stream =
    "/P <</MCID 0>> BDC BT /F 1 Tf <61> Tj /Span <</ActualText <FEFF00AD>>> BDC <03> Tj EMC <2d> Tj ET EMC";
  t.true(
    settled(stream, { 0: P }).includes("/Span <</ActualText <FEFF00AD>>> BDC\n<2d> Tj\nEMC ET"),
  );
  t.is(survey(stream, around()).marks.get(0)?.text, "a\u00ad\u00ad");
});

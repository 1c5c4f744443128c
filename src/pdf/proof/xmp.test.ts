/** Metadata are read as XML: what a regular expression takes for well-formed may not be. */
import test from "ava";
import { xmpPacket } from "../../pdf/document/xmp.ts";
import { readXmp } from "./xmp.ts";

const packetOf = (title: string) =>
  xmpPacket(
    {
      title,
      language: "fi",
      author: "Kaupunki",
      subject: "Osallisuus",
      keywords: [],
      date: new Date(0),
    },
    "Skia",
  );

const read = (packet: string) => readXmp(Buffer.from(packet));
const faultOf = (packet: string) => {
  const xmp = read(packet);
  return "fault" in xmp ? xmp.fault : undefined;
};

test("what it conforms to, what the information says too, and what it explains are read", (t) => {
  const xmp = read(packetOf("a"));
  if ("fault" in xmp) return t.fail(xmp.fault);
  t.deepEqual(xmp.archive, { part: "2", conformance: "A" });
  t.deepEqual(xmp.facts, {
    author: "Kaupunki",
    subject: "Osallisuus",
    keywords: undefined,
    creator: "participation-plan",
    producer: "Skia",
    created: "1970-01-01T00:00:00Z",
    modified: "1970-01-01T00:00:00Z",
  });
  t.deepEqual(xmp.described, [{ schema: "http://www.aiim.org/pdfua/ns/id/", name: "part" }]);
  t.deepEqual(
    xmp.properties.filter(({ schema }) => schema.includes("pdf")).map(({ name }) => name),
    ["part", "part", "conformance", "schemas", "Producer"],
  );
});

test("title, languages and part are read, with their characters", (t) => {
  const title = "Lapset & <nuoret> “Ä” 😀";
  const xmp = read(packetOf(title));
  if ("fault" in xmp) return t.fail(xmp.fault);
  const { part, titles, languages } = xmp;
  t.deepEqual(titles, new Map(Object.entries({ "x-default": title, fi: title })));
  t.deepEqual({ part, languages }, { part: "1", languages: ["fi"] });
});

test("names are those of their namespaces, whatever their prefixes", (t) => {
  const packet = packetOf("a")
    .replaceAll("dc:", "d:")
    .replace("xmlns:dc", "xmlns:d")
    .replace("<pdfuaid:part>1</pdfuaid:part>", "")
    .replace('rdf:about=""', 'rdf:about="" pdfuaid:part="1"');
  const xmp = read(packet);
  t.true("part" in xmp && xmp.part === "1" && xmp.titles.get("fi") === "a");
  const other = read(packetOf("a").replace("www.aiim.org/pdfua/ns/id", "elsewhere.example"));
  t.true("part" in other && other.part === undefined);
});

for (const character of ["\u0001", "\u000B", "\u001B", "\uFFFE", "\uFFFF"]) {
  const point = character.codePointAt(0);
  test(`a character that XML does not have: ${point}`, (t) => {
    t.regex(faultOf(packetOf(`a${character}b`)) ?? "", /^line \d+: .*Char/);
    t.not(faultOf(packetOf("a").replace(">a<", `>&#${point};<`)), undefined);
  });
}

test("no UTF-8, an open tag, an unknown prefix, text after the end, nothing at all", (t) => {
  const packet = packetOf("Ä");
  t.true("fault" in readXmp(Buffer.from(packet, "latin1")));
  for (const broken of [
    packet.replace("</rdf:Alt>", ""),
    packet.replace('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', ""),
    `${packet}x`,
    "",
  ])
    t.not(faultOf(broken), undefined);
});

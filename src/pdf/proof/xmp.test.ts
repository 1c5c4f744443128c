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

test("title, languages and part are read, with their characters", (t) => {
  const title = "Lapset & <nuoret> “Ä” 😀";
  t.deepEqual(read(packetOf(title)), {
    part: "1",
    titles: new Map([
      ["x-default", title],
      ["fi", title],
    ]),
    languages: ["fi"],
  });
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

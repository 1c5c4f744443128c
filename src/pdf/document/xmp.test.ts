import test from "ava";
import { xmpPacket } from "./xmp.ts";

test("the packet says what the document is, with its characters escaped", (t) => {
  const packet = xmpPacket(
    {
      title: "Lapset & <nuoret>",
      language: "fi",
      author: "Kaupunki",
      subject: "Osallisuus",
      keywords: ["a & b", "c"],
      date: new Date("2026-01-02T03:04:05.678Z"),
    },
    "Skia/PDF m153",
  );
  const lines = packet.split("\n");
  t.is(lines[6], '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">');
  t.is(lines[16], "</rdf:li></rdf:Bag></pdfaExtension:schemas>");
  t.deepEqual(lines.slice(3, -2), [
    "<pdfuaid:part>1</pdfuaid:part>",
    "<pdfaid:part>2</pdfaid:part>",
    "<pdfaid:conformance>A</pdfaid:conformance>",
    ...lines.slice(6, 17),
    "<dc:format>application/pdf</dc:format>",
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Lapset &amp; &lt;nuoret&gt;</rdf:li><rdf:li xml:lang="fi">Lapset &amp; &lt;nuoret&gt;</rdf:li></rdf:Alt></dc:title>',
    "<dc:language><rdf:Bag><rdf:li>fi</rdf:li></rdf:Bag></dc:language>",
    "<dc:creator><rdf:Seq><rdf:li>Kaupunki</rdf:li></rdf:Seq></dc:creator>",
    '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Osallisuus</rdf:li><rdf:li xml:lang="fi">Osallisuus</rdf:li></rdf:Alt></dc:description>',
    "<dc:subject><rdf:Bag><rdf:li>a &amp; b</rdf:li><rdf:li>c</rdf:li></rdf:Bag></dc:subject>",
    "<pdf:Keywords>a &amp; b, c</pdf:Keywords>",
    "<pdf:Producer>Skia/PDF m153</pdf:Producer>",
    "<xmp:CreatorTool>participation-plan</xmp:CreatorTool>",
    "<xmp:CreateDate>2026-01-02T03:04:05Z</xmp:CreateDate>",
    "<xmp:ModifyDate>2026-01-02T03:04:05Z</xmp:ModifyDate>",
  ]);
});

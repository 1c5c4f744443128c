import { readFile } from "node:fs/promises";
import test from "ava";
import { openBrowser } from "../../pdf/browser/open.ts";
import { readStream, writeStream } from "../../pdf/content/compression.ts";
import { DESCRIPTION, openFixture, slide, withSlides } from "./fixture/fixture-page.ts";
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "../../pdf/pdf-lib.ts";
import { printDeck } from "./print-deck.ts";
import { checkDeck, DECK_RULES } from "./check-deck.ts";
import type { ExpectedDeck } from "./slide-rules.ts";
import { transcribe } from "../../pdf/proof/transcript.ts";

let good: Uint8Array;
let expected: ExpectedDeck;

test.before(async () => {
  await using open = await openBrowser();
  const page = await openFixture(open.browser);
  const { bytes, slides } = await printDeck(page, DESCRIPTION);
  good = bytes;
  expected = { language: "fi", title: DESCRIPTION.title, slides };
});

const name = (text: string): PDFName => PDFName.of(text);

/** The objects of a file that damages are done to. */
class Patient {
  readonly pdf: PDFDocument;
  expected: ExpectedDeck;

  constructor(pdf: PDFDocument, expectation: ExpectedDeck) {
    this.pdf = pdf;
    this.expected = expectation;
  }

  dicts(): PDFDict[] {
    return this.pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  }

  /** Structure elements of a type. */
  tags(type: string): PDFDict[] {
    return this.dicts().filter((dict) => dict.get(name("S")) === name(type) && dict.has(name("P")));
  }

  tag(type: string): PDFDict {
    const [first] = this.tags(type);
    if (first === undefined) throw new Error(`The fixture has no ${type}`);
    return first;
  }

  get annotation(): PDFDict {
    const found = this.dicts().find((dict) => dict.get(name("Subtype")) === name("Link"));
    if (found === undefined) throw new Error("The fixture has no link");
    return found;
  }

  descendant(key: string): PDFDict {
    const found = this.dicts().find((dict) => dict.has(name(key)));
    if (found === undefined) throw new Error(`The fixture has no ${key}`);
    return found;
  }

  catalog(key: string): PDFDict {
    return this.pdf.catalog.lookup(name(key), PDFDict);
  }

  /** Rewrites the content of the page with the given number (from 0). */
  repaint(page: number, change: (source: string) => string): void {
    const ref = this.pdf.getPage(page).node.get(name("Contents"));
    const stream = this.pdf.context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error("No page");
    this.pdf.context.assign(ref, writeStream(change(readStream(stream)), stream.dict));
  }

  get xmp(): string {
    const stream = this.pdf.catalog.lookup(name("Metadata"));
    if (!(stream instanceof PDFRawStream)) throw new Error("The fixture has no metadata");
    return Buffer.from(readStream(stream), "latin1").toString("utf8");
  }

  set xmp(packet: string) {
    const { context } = this.pdf;
    const stream = context.stream(Buffer.from(packet, "utf8"), {
      Type: "Metadata",
      Subtype: "XML",
    });
    this.pdf.catalog.set(name("Metadata"), context.register(stream));
  }

  array(dict: PDFDict, key: string): PDFArray {
    return dict.lookup(name(key), PDFArray);
  }
}

const swap = (array: PDFArray, one: number, two: number): void => {
  const before: PDFObject = array.get(one);
  array.set(one, array.get(two));
  array.set(two, before);
};

/** For each rule a damage that breaks it and no other. */
const DAMAGES: Record<string, (file: Patient) => void> = {
  "pdf-metadata": ({ pdf }) => pdf.catalog.delete(name("Metadata")),
  "pdf-metadata-well-formed": (file) => {
    file.xmp = file.xmp.replaceAll("Esimerkkisuunnitelma", "Esimerkki\u0001suunnitelma");
  },
  "pdf-ua-identification": (file) => {
    file.xmp = file.xmp.replace("<pdfuaid:part>1</pdfuaid:part>", "");
  },
  "pdf-metadata-title": (file) => {
    file.xmp = file.xmp.replace('"fi">Esimerkkisuunnitelma', '"fi">Toinen');
  },
  "pdf-metadata-language": (file) => {
    file.xmp = file.xmp.replace("<rdf:li>fi</rdf:li>", "<rdf:li>sv</rdf:li>");
  },
  "pdf-information": ({ pdf }) => pdf.setTitle("Toinen"),
  "pdf-display-title": ({ pdf }) => pdf.catalog.delete(name("ViewerPreferences")),
  "pdf-language": ({ pdf }) => pdf.catalog.set(name("Lang"), PDFString.of("en")),
  "pdf-language-tag": (file) => file.tag("BlockQuote").set(name("Lang"), PDFString.of("fi-x-m1")),
  "pdf-marked": (file) => file.catalog("MarkInfo").delete(name("Marked")),
  "pdf-painted": (file) => file.repaint(0, (source) => `${source}\n0 0 10 10 re f`),
  "pdf-artifact-nesting": (file) =>
    file.repaint(0, (source) => source.replace(/(\/H1 <<[^>]*>> BDC)/, "$1 /Artifact BMC EMC")),
  "pdf-tree": (file) => file.tag("H1").set(name("P"), file.tag("Sect").get(name("P")) ?? name("x")),
  "pdf-parent-tree": (file) => {
    const nums = file.catalog("StructTreeRoot").lookup(name("ParentTree"), PDFDict);
    const cover = file.array(nums, "Nums").lookup(1, PDFArray);
    swap(cover, 1, 2);
  },
  "pdf-types": (file) => file.tag("BlockQuote").set(name("S"), name("Sitaatti")),
  "pdf-wordless-types": (file) => file.tag("BlockQuote").set(name("S"), name("NonStruct")),
  "pdf-headings": (file) => file.tag("H3").set(name("S"), name("H4")),
  "pdf-list": (file) => file.tag("LBody").set(name("S"), name("Div")),
  "pdf-list-numbering": (file) => {
    const list = file.tags("L").find((tag) => `${tag.lookup(name("A"))}`.includes("/None"));
    list?.delete(name("A"));
  },
  "pdf-note": (file) => file.tag("Note").delete(name("ID")),
  "pdf-table": (file) => file.tag("Caption").set(name("S"), name("P")),
  "pdf-table-rows": (file) => {
    const wide = file.tags("TD").find((cell) => `${cell.lookup(name("A"))}`.includes("/ColSpan"));
    wide?.delete(name("A"));
  },
  "pdf-table-scope": (file) => file.tag("TH").delete(name("A")),
  "pdf-alternative": (file) => {
    file.tag("Figure").delete(name("Alt"));
    const alt = "Kolme tasoa: kaupunki, toimiala, koulut".split(" ");
    file.expected = {
      ...file.expected,
      slides: file.expected.slides.map((slide) => {
        const words = slide.words.join(" ").replace(alt.join(" "), "Kaupunki").split(" ");
        return slide.id === "picture" ? { ...slide, words } : slide;
      }),
    };
  },
  "pdf-illustration-box": (file) => file.tag("Figure").delete(name("A")),
  "pdf-link": (file) => file.tag("Link").set(name("S"), name("Span")),
  "pdf-link-stops": (file) => {
    const link = file.tags("Link").find((tag) => `${tag.get(name("K"))}`.includes("OBJR"));
    const reference = file.array(link ?? file.tag("Link"), "K");
    const objr = reference.asArray().find((child) => `${child}`.includes("OBJR"));
    if (!(objr instanceof PDFDict)) throw new Error("The fixture's link has no annotation");
    const { context } = file.pdf;
    const second = context.register(objr.lookup(name("Obj"), PDFDict).clone());
    reference.push(context.obj({ Type: "OBJR", Obj: second, Pg: objr.get(name("Pg")) }));
    const page = objr.lookup(name("Pg"), PDFDict);
    page.lookup(name("Annots"), PDFArray).push(second);
  },
  "pdf-link-area": (file) => {
    const lines = [...[0, 0, 9, 0, 9, 9, 0, 9], ...[0, 20, 9, 20, 9, 29, 0, 29]];
    file.annotation.set(name("QuadPoints"), file.pdf.context.obj(lines));
  },
  "pdf-link-name": (file) => file.annotation.delete(name("Contents")),
  "pdf-link-target": (file) => {
    const action = file.annotation.lookup(name("A"), PDFDict);
    action.set(name("URI"), PDFString.of("file:///home/plan/index.html"));
  },
  "pdf-tab-order": ({ pdf }) => pdf.getPage(2).node.delete(name("Tabs")),
  "pdf-font-embedded": (file) => file.descendant("FontFile2").delete(name("FontFile2")),
  "pdf-font-unicode": (file) => file.descendant("ToUnicode").delete(name("ToUnicode")),
  "pdf-font-kind": (file) => {
    const { node } = file.pdf.getPage(0);
    const fonts = node.Resources()?.lookup(name("Font"), PDFDict);
    const drawn = file.descendant("ToUnicode").clone();
    drawn.set(name("Subtype"), name("Type3"));
    fonts?.set(name("F99"), file.pdf.context.register(drawn));
    file.repaint(0, (source) => `${source}\n/Artifact BMC BT /F99 1 Tf <> Tj ET EMC`);
  },
  "pdf-glyphs": (file) =>
    file.repaint(0, (source) => {
      const font = /\/F\d+/.exec(source)?.[0];
      return `${source}\n/Artifact BMC BT ${font} 1 Tf <0000> Tj ET EMC`;
    }),
  "pdf-pages": ({ pdf }) => {
    const { node } = pdf.addPage([960, 540]);
    node.set(name("Contents"), pdf.context.register(pdf.context.flateStream("q Q")));
  },
  "pdf-page-labels": ({ pdf }) => pdf.catalog.delete(name("PageLabels")),
  "pdf-outline": (file) => {
    const first = file.catalog("Outlines").lookup(name("First"), PDFDict);
    first.set(name("Title"), PDFHexString.fromText("Kansi"));
  },
  "pdf-torn-word": (file) => {
    const [cover, ...others] = file.expected.slides;
    if (!cover) throw new Error("The fixture has no slide");
    const words = cover.words
      .join(" ")
      .replace(/(\p{L}) (\p{L})/u, "$1$2")
      .split(" ");
    file.expected = { ...file.expected, slides: [{ ...cover, words }, ...others] };
  },
  "pdf-reading-order": (file) => {
    const sections = file.array(file.tag("Document"), "K");
    swap(file.array(sections.lookup(3, PDFDict), "K"), 1, 2);
  },
};

async function damaged(rule: string): Promise<{ bytes: Uint8Array; expected: ExpectedDeck }> {
  const pdf = await PDFDocument.load(good, { updateMetadata: false });
  const file = new Patient(pdf, expected);
  DAMAGES[rule]?.(file);
  const bytes = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
  return { bytes, expected: file.expected };
}

test("the printed fixture deck breaks no rule", async (t) => {
  t.deepEqual(await checkDeck(good, expected), []);
});

test("every rule has a damage of its own, and a damage is found by its rule alone", async (t) => {
  t.deepEqual(Object.keys(DAMAGES).sort(), DECK_RULES.map(({ id }) => id).sort());
  for (const { id } of DECK_RULES) {
    const { bytes, expected: wanted } = await damaged(id);
    const findings = await checkDeck(bytes, wanted);
    t.deepEqual([...new Set(findings.map(({ rule }) => rule))], [id], JSON.stringify(findings));
  }
});

test("findings name what is wrong", async (t) => {
  const messages = async (rule: string) => {
    const { bytes, expected: wanted } = await damaged(rule);
    return (await checkDeck(bytes, wanted)).map(({ message }) => message);
  };
  t.deepEqual(await messages("pdf-headings"), ['"Kuka on mukana" is H4 after H2']);
  t.deepEqual(await messages("pdf-table-rows"), ["The rows of a table have 3, 3, 2, 3 columns"]);
  t.deepEqual(await messages("pdf-link-target"), [
    "A link on page 3 leads to file:///home/plan/index.html",
  ]);
  t.deepEqual(await messages("pdf-outline"), [
    'The outline has "Kansi" where the slide is "Esimerkkisuunnitelma"',
  ]);
});

test("a word that the end of a line tears is found in the file", async (t) => {
  await using open = await openBrowser();
  const narrow = (text: string) =>
    `<p style="inline-size: 180px; overflow-wrap: anywhere">${text}</p>`;
  const page = await openFixture(
    open.browser,
    withSlides(
      slide("repeytyy", narrow("ja Kaupunginvaltuusto")) +
        slide("pysyy", narrow("suomen- ja ruotsin-kielinen kaupungin\u00adhallitus")),
    ),
  );
  const { bytes, slides } = await printDeck(page, DESCRIPTION);
  const [finding, ...more] = (
    await checkDeck(bytes, { language: "fi", title: DESCRIPTION.title, slides })
  ).filter(({ rule }) => rule === "pdf-torn-word");
  t.regex(finding?.message ?? "", /^repeytyy: lines end within words, "Kaupungin\p{L}*\|\p{L}+"$/u);
  t.deepEqual(more, []);
});

test("a link within the file must lead to a place that is there", async (t) => {
  const pdf = await PDFDocument.load(good, { updateMetadata: false });
  pdf.catalog.delete(name("Dests"));
  t.deepEqual(await checkDeck(await pdf.save({ addDefaultPage: false }), expected), [
    { rule: "pdf-link-target", message: "A link on page 4 leads to no place in the file" },
  ]);
});

test("what is no PDF is a finding", async (t) => {
  const [finding, ...more] = await checkDeck(Buffer.from("hei"), expected);
  t.is(finding?.rule, "pdf-readable");
  t.deepEqual(more, []);
});

test("the transcript tells the tags in order", async (t) => {
  const told = await readFile(new URL("fixture-transcript.txt", import.meta.url), "utf8");
  t.is(await transcribe(good), told);
  t.is(await transcribe(good, 1), told.slice(0, told.indexOf("\nSect") + 1));
});

import test from "ava";
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from "../pdf-lib.ts";
import { readStream } from "./compression.ts";
import { readToUnicode } from "./fonts.ts";
import { readLetterParts } from "./letter-parts.ts";

test("a glyph that stands for no character is passed over, and all others stay what they are", async (t) => {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const cmap =
    "2 beginbfchar\n<000F> <0000>\n<0010> <0628>\nendbfchar\n1 beginbfrange\n<0000> <0001> <0041>\nendbfrange";
  const font = context.obj({
    Type: "Font",
    ToUnicode: context.register(context.flateStream(cmap)),
  });
  context.register(font);
  readLetterParts(pdf);
  const stream = font instanceof PDFDict && font.lookup(PDFName.of("ToUnicode"));
  if (!(stream instanceof PDFRawStream)) return t.fail("The font has lost its characters.");
  t.deepEqual(
    readToUnicode(readStream(stream)),
    new Map([
      [0x0f, "\u034f"],
      [0x10, "ب"],
      [0, "A"],
      [1, "B"],
    ]),
  );
});

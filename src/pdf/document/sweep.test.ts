import test from "ava";
import { PDFDocument, PDFName } from "../pdf-lib.ts";
import { sweep } from "./sweep.ts";

test("objects that nothing refers to are removed, all others stay", async (t) => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([10, 10]);
  pdf.setTitle("Otsikko");
  const { context, catalog } = pdf;
  const kept = context.register(context.obj({ Deep: [context.register(context.obj("far"))] }));
  catalog.set(PDFName.of("Kept"), kept);
  const before = context.enumerateIndirectObjects().length;
  const lost = context.register(context.obj({ Kids: [context.register(context.obj("gone"))] }));
  sweep(pdf);
  t.is(context.lookup(lost), undefined);
  t.is(context.enumerateIndirectObjects().length, before);
  t.is(pdf.getTitle(), "Otsikko");
  t.is(pdf.getPageCount(), 1);
});

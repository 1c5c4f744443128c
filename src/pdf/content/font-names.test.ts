import test from "ava";
import { fontNames } from "./font-names.ts";

test("fonts are named once, without the prefix of their subset", (t) => {
  const printed = Buffer.from(
    "<</Type /Font /BaseFont /AAAAAA+Arimo-Bold>> <</BaseFont/BAAAAA+Arimo-Bold/X 1>> <</BaseFont /Courier>>",
    "latin1",
  );
  t.deepEqual(fontNames(printed), ["Arimo-Bold", "Courier"]);
  t.deepEqual(fontNames(Buffer.from("no fonts here")), []);
});

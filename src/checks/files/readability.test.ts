import test from "ava";
import { lix } from "./readability.ts";

test("LIX is words per sentence plus the share of long words", (t) => {
  t.is(lix("Vi ses. Vi talar om delaktighet.", "sv"), 19.7);
  t.is(lix("Minä olen.", "fi"), 2);
});

import test from "ava";
import { BREAKS } from "./fixture/breaks.ts";
import { CHECKS } from "./list.ts";

test("every check has a broken fixture, and every broken fixture a check", (t) => {
  t.deepEqual(
    CHECKS.map(({ id }) => id).sort(),
    [...new Set(Object.keys(BREAKS).map((id) => id.split("/")[0] ?? id))].sort(),
  );
});

test("every check says what it proves, for whom it matters, and how to mend what it finds", (t) => {
  for (const check of CHECKS) {
    for (const text of [check.title, check.standard, check.matters, check.fix])
      t.regex(text, /\S/, check.id);
  }
});

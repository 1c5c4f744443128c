import test from "ava";
import { allBreaks, breaksByModule, checkOf } from "./fixture/all-breaks.ts";
import { CHECKS } from "./list.ts";

test("every check has something that it must find", (t) => {
  const broken = new Set(allBreaks.map(([id]) => checkOf(id)));
  for (const { id } of CHECKS) t.true(broken.has(id), `${id}: nothing to find in a .breaks.ts`);
});

test("what a check must find stands beside it, and nothing without a check", (t) => {
  const known = new Set(CHECKS.map(({ id }) => id));
  for (const { module, breaks, checks } of breaksByModule)
    for (const id of Object.keys(breaks).map(checkOf))
      t.true(checks.includes(id) && known.has(id), `${module} has no check ${id}`);
  t.is(new Set(allBreaks.map(([id]) => id)).size, allBreaks.length);
});

test("every check says what it proves, for whom it matters, and how to mend what it finds", (t) => {
  for (const check of CHECKS) {
    for (const text of [check.title, check.standard, check.matters, check.fix])
      t.regex(text, /\S/, check.id);
  }
});

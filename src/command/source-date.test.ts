/** The day that the environment names. */
import test from "ava";
import { ExpectedError } from "./expected-error.ts";
import { sourceDate } from "./source-date.ts";

test("seconds since 1970 are a day, and nothing is none", (t) => {
  t.is(sourceDate("1767225600")?.toISOString(), "2026-01-01T00:00:00.000Z");
  t.is(sourceDate(""), undefined);
});

for (const epoch of ["zz", "-1", "1e9", "1.5", "9".repeat(12), "9".repeat(30)])
  test(`anything else is told: ${epoch}`, (t) => {
    const { message } = t.throws(() => sourceDate(epoch), { instanceOf: ExpectedError }) ?? {};
    t.true(message?.startsWith(`SOURCE_DATE_EPOCH is "${epoch}". Write the seconds since 1970`));
  });

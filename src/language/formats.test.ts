import test from "ava";
import { formatsOf } from "./formats.ts";

const fi = formatsOf({ locale: "fi-FI", dates: "numeric" });
const sv = formatsOf({ locale: "sv-FI", dates: "numeric" });
const en = formatsOf({ locale: "en-GB", dates: "long" });
const ar = formatsOf({ locale: "ar-EG", dates: "long" });

test("days are written as the language writes them", (t) => {
  t.deepEqual(
    [fi, sv, en].map(({ day }) => day("2018-04-19")),
    ["19.4.2018", "19.4.2018", "19 April 2018"],
  );
});

test("days without a year are short forms of the same", (t) => {
  t.deepEqual(
    [fi, sv, en].map(({ dayInYear }) => dayInYear("2018-08-22")),
    ["22.8.", "22.8", "22 August"],
  );
});

test("a day stays the same day in every time zone", (t) => {
  const zone = process.env.TZ;
  t.teardown(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  for (const place of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
    process.env.TZ = place;
    t.is(formatsOf({ locale: "fi-FI", dates: "numeric" }).day("2018-01-01"), "1.1.2018", place);
  }
});

test("numbers, periods, lists and quotations follow the language", (t) => {
  t.deepEqual(
    [fi, sv, en].map((formats) => [
      formats.number(12345.5),
      formats.period({ start: 2018, end: 2021 }),
      formats.and(["a", "b", "c"]),
      formats.list(["a", "b", "c"]),
      formats.quote("a"),
    ]),
    [
      ["12\u00a0345,5", "2018–2021", "a, b ja c", "a, b, c", "”a”"],
      ["12\u00a0345,5", "2018–2021", "a, b och c", "a, b, c", "”a”"],
      ["12,345.5", "2018–2021", "a, b and c", "a, b, c", "“a”"],
    ],
  );
});

test("a right-to-left language has its own digits throughout", (t) => {
  t.is(ar.day("2018-04-19"), "١٩ أبريل ٢٠١٨");
  t.is(ar.number(25), "٢٥");
  t.is(ar.period({ start: 2018, end: 2021 }), "٢٠١٨–٢٠٢١");
});

test("a locale that Intl does not know writes as the plan's own, never as the machine's", (t) => {
  const unknown = formatsOf({ locale: "rmf-FI", dates: "numeric", otherwise: "fi-FI" });
  t.is(unknown.locale, "fi-FI");
  t.is(unknown.day("2018-04-19"), "19.4.2018");
  t.is(formatsOf({ locale: "rmf-FI", dates: "long" }).day("2018-04-19"), "19 April 2018");
});

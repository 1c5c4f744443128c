/** What the finder's script decides: the choice in an address, and which channels fit it. */
import test from "ava";
import { choiceIn, fits, queryOf } from "./finder.js";

const all = { audience: "", level: "", kind: "" };
const known = new Set(["guardians", "schools", "hearing"]);
const isKnown = (_filter: string, value: string) => known.has(value);

test("an address without a query chooses nothing", (t) => {
  t.deepEqual(choiceIn("", isKnown), all);
});

test("an address chooses by audience, level and kind", (t) => {
  t.deepEqual(choiceIn("?kind=hearing&audience=guardians&level=schools", isKnown), {
    audience: "guardians",
    level: "schools",
    kind: "hearing",
  });
});

test("what the page does not know is not chosen", (t) => {
  t.deepEqual(choiceIn("?audience=wizards&kind=hearing&other=1", isKnown), {
    ...all,
    kind: "hearing",
  });
});

test("a choice becomes the address that chooses it again", (t) => {
  t.is(queryOf(all), "");
  const choice = { ...all, audience: "guardians", kind: "hearing" };
  t.is(queryOf(choice), "?audience=guardians&kind=hearing");
  t.deepEqual(choiceIn(queryOf(choice), isKnown), choice);
});

test("a channel fits by any of its audiences, and only by its own level and kind", (t) => {
  const channel = { audience: "pupils guardians", level: "schools", kind: "hearing" };
  t.true(fits(channel, all));
  t.true(fits(channel, { audience: "guardians", level: "schools", kind: "hearing" }));
  t.false(fits(channel, { ...all, audience: "guardian" }));
  t.false(fits(channel, { ...all, audience: "guardians", level: "city" }));
  t.false(fits(channel, { ...all, kind: "support" }));
});

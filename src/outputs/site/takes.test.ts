/** Parameters of macros that are forgotten, unknown or left out. */
import test from "ava";
import { takes } from "./takes.ts";

test("a macro takes what it names, and does without what may be left out", (t) => {
  t.is(takes({ text: "a", level: undefined }, "text", "level", "class?"), "");
  t.is(takes({ text: "a", class: "b" }, "text", "class?"), "");
});

test("a forgotten parameter fails, even beside one that is left out", (t) => {
  const error = { message: "A macro takes the parameters text, class?, and is given class." };
  t.throws(() => takes({ class: "b" }, "text", "class?"), error);
});

test("an unknown parameter fails", (t) => {
  const error = { message: "A macro takes the parameters text, and is given text, texts." };
  t.throws(() => takes({ text: "a", texts: "b" }, "text"), error);
});

test("parameters without names fail", (t) => {
  t.throws(() => takes("a", "text"), { message: /named parameters: text/ });
  t.throws(() => takes(undefined, "text"), { message: /named parameters: text/ });
});

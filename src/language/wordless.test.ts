import test from "ava";
import { isWordless } from "./wordless.ts";

test("a message of placeholders, numbers and signs has nothing to translate", (t) => {
  for (const message of [
    "{page} | {plan} | {city}",
    "© {city} {year}",
    "{count, plural, other {#}}",
  ]) {
    t.true(isWordless(message), message);
  }
});

test("a message with a word anywhere, even inside a plural, is to be translated", (t) => {
  for (const message of ["Dia {number}/{total}", "{count, plural, one {# kanava} other {#}}"]) {
    t.false(isWordless(message), message);
  }
});

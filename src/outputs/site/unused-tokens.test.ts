import test from "ava";
import { withoutUnusedTokens } from "./unused-tokens.ts";

test("tokens that nothing uses go, and those that only such ones use", (t) => {
  const css =
    ":root{--a:1px;--b:var(--a);--c:2px;--d:3px;--e:var(--d)}.x{width:var(--c);height:var(--e,1px)}";
  t.is(
    withoutUnusedTokens(css, []),
    ":root{--c:2px;--d:3px;--e:var(--d)}.x{width:var(--c);height:var(--e,1px)}",
  );
});

test("what another style sheet of the page uses stays", (t) => {
  t.is(withoutUnusedTokens(":root{--a:1px;--b:2px}", [".y{margin:var(--a)}"]), ":root{--a:1px}");
});

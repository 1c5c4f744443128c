/** What a mistyped command line makes a person see. */
import test from "ava";
import { buildCommand } from "./build-options.ts";

/** The text that a command tells before it ends. */
function toldOf(...args: string[]): string {
  let told = "";
  const command = buildCommand()
    .exitOverride()
    .configureOutput({
      writeErr: (text) => {
        told += text;
      },
    });
  try {
    command.parse(args, { from: "user" });
  } catch {
    return told;
  }
  return told;
}

test("what was typed is told in one visible line, and cut", (t) => {
  const hidden = toldOf(`--br\u202Eand\n\u001B[31m`);
  t.is(hidden, "error: unknown option '--br\\u202Eand\\n\\u001B[31m'\n");
  t.true(toldOf("--port", "x".repeat(100_000)).length < 500);
  t.is(toldOf("--brnd"), "error: unknown option '--brnd' (Did you mean --brand?)\n");
});

test("an origin is one that a reader can follow, and nothing more", (t) => {
  for (const value of ["https://a@b.fi", "https://", "https://a.fi?x", "https://a.fi/b", "http:a"])
    t.regex(toldOf("--url", value), /is invalid\. Write an origin such as https:\/\/www\.hel\.fi/);
  t.is(toldOf("--url", "https://www.hel.fi/"), "");
});

test("a path prefix is told what is wrong with it", (t) => {
  const start = (value: string) =>
    `error: option '--path-prefix </x/>' argument '${value}' is invalid.`;
  const plain = "write the path with a–z, digits and - . _ ~ alone";
  t.is(
    toldOf("--path-prefix", "/päätös/"),
    `${start("/päätös/")} An address has no "ä", "ö": ${plain}, e.g. /paatos/.\n`,
  );
  t.is(toldOf("--path-prefix", "/a b/"), `${start("/a b/")} An address has no " ": ${plain}.\n`);
  t.is(
    toldOf("--path-prefix", "plan"),
    `${start("plan")} Write a path with a slash at both ends, e.g. /plan/.\n`,
  );
  t.is(
    toldOf("--path-prefix", "/../"),
    `${start("/../")} Write the path itself: . and .. lead to another place.\n`,
  );
  t.is(toldOf("--path-prefix", "/a.b/c-d_e~f/"), "");
});

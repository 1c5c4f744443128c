import test from "ava";
import { readYaml } from "./yaml-file.ts";

const told = (source: string) =>
  readYaml("a.yaml", source).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

for (const [what, source, place] of [
  ["brackets", `a: ${"[".repeat(9_000)}`, "1:54 too-deep"],
  ["groups in brackets", `\na: ${"{a: ".repeat(9_000)}`, "2:204 too-deep"],
  ["hyphens on one line", `a:\n  ${"- ".repeat(9_000)}x`, "2:103 too-deep"],
  ["question marks", "? ".repeat(9_000), "1:101 too-deep"],
  [
    "indentation",
    Array.from({ length: 900 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
    "202:1 too-deep",
  ],
] as const) {
  test(`one level too many is told where it opens: ${what}`, (t) => {
    t.deepEqual(told(source), [place]);
  });
}

test("many brackets side by side, or in a text, are not deep", (t) => {
  const list = Array.from({ length: 300 }, (_, at) => `{ id: a${at}, of: [x, "[[["] }`).join(", ");
  t.deepEqual(
    told(`a: [${list}]\nb: "${"[".repeat(300)}"\nc: >-\n${" ".repeat(4)}${"- ".repeat(90)}\n`),
    [],
  );
});

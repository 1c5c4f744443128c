/** Every command explains its options, and refuses those that it does not know, in the same way. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { z } from "zod";
import { runScript } from "../src/command/fixture/run-script.ts";

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")));
const commands = Object.values(scripts).flatMap(
  (line) => /scripts\/([a-z]+\.ts)$/.exec(line)?.[1] ?? [],
);

/** What a command asks for before it looks at anything else. */
const needed: Record<string, readonly string[]> = { "pdf.ts": ["--slides", "1"] };

test("there are commands to ask", (t) => {
  t.true(commands.length >= 12);
});

for (const command of commands) {
  test(`${command} explains its options`, async (t) => {
    const { code, out, said } = await runScript(command, ["--help"]);
    t.deepEqual([code, said], [0, ""]);
    t.regex(out, /^Usage: npm (run [a-z]+|start|test) -- \[options\]/);
    t.regex(out, /^ {2}--help +show this help$/m);
  });

  test(`${command} refuses an option that it does not know`, async (t) => {
    const { code, out, said } = await runScript(command, [...(needed[command] ?? []), "--bogus"]);
    t.not(code, 0);
    t.deepEqual([out, said], ["", "error: unknown option '--bogus'\n"]);
  });
}

test("a number that is none is refused", async (t) => {
  const { code, said } = await runScript("bench.ts", [
    "--data",
    "examples/skerrby",
    "--sizes",
    "1,many",
  ]);
  t.is(code, 1);
  t.is(
    said,
    "error: option '--sizes <1,10,50>' argument '1,many' is invalid. Write a whole number from 1 on.\n",
  );
});

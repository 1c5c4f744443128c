/** `npm run pdf -- --slides 9-12,19-24`: prints some slides of the deck, e.g. for a meeting's agenda. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { program } from "commander";
import { z } from "zod";
import { type PrintedSlides, printSlides } from "../src/publish/print-slides.ts";
import { lineOf } from "./expected-errors.ts";

program
  .name("npm run pdf --")
  .description(
    "Prints slides of the deck as a PDF of their own. They keep their numbers; tags, outline and " +
      "language are as in the whole deck.",
  )
  .requiredOption("--slides <9-12,19>", "numbers and ranges of slides")
  .option("--language <code>", "language of the deck (default: the plan's own)")
  .option(
    "--out <file>",
    "file to write (default: dist.selections/<deck>-<slides>.pdf; not into dist/, which is published)",
  )
  .option("--data <dir>", "folder of the plan's data files", "data")
  .option("--brand <dir>", "folder with logo.svg, regular.woff2, bold.woff2, italic.woff2")
  .helpOption("--help", "show this help")
  .parse();

const { out, language, brand, ...given } = z
  .object({
    slides: z.string(),
    language: z.string().optional(),
    out: z.string().optional(),
    data: z.string(),
    brand: z.string().optional(),
  })
  .parse(program.opts());

try {
  const printed = await printSlides({ ...given, language, brand });
  if (printed.ok) write(printed);
  else fail(printed.lines);
} catch (error) {
  const line = lineOf(error);
  if (line === undefined) throw error;
  fail([line]);
}

function write({ bytes, slides, name }: PrintedSlides & { ok: true }): void {
  const file = out ?? join("dist.selections", name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const pages = `${slides.length} page${slides.length === 1 ? "" : "s"}`;
  console.log(`${file}  ${pages}, ${Math.round(bytes.length / 1000)} kB`);
}

function fail(lines: readonly string[]): void {
  console.error(lines.join("\n"));
  process.exitCode = 1;
}

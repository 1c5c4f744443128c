/** `npm run pdf -- --slides 9-12,19-24`: prints some slides of the deck, e.g. for a meeting's agenda. */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { runCommand } from "../src/command/run-command.ts";
import { writeWhole } from "../src/command/write-whole.ts";
import { type PrintedSlides, printSlides } from "../src/outputs/deck/print-slides.ts";
import { program } from "./command-line.ts";

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

await runCommand(async () => {
  const printed = await printSlides({ ...given, language, brand });
  if (!printed.ok) {
    console.error(printed.lines.join("\n"));
    return 1;
  }
  write(printed);
  return 0;
});

function write({ bytes, slides, name }: PrintedSlides & { ok: true }): void {
  const file = out ?? join("dist.selections", name);
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, bytes);
  const pages = `${slides.length} page${slides.length === 1 ? "" : "s"}`;
  console.log(`${file}  ${pages}, ${Math.round(bytes.length / 1000)} kB`);
}

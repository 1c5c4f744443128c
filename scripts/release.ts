/** `npm run release`: gathers the built edition in dist.release/ for handing on. */
import { program } from "commander";
import { gatherRelease } from "../src/publish/release.ts";
import { lineOf } from "./expected-errors.ts";

program
  .name("npm run release --")
  .description(
    "Gathers the edition in dist/: the site as site.tar.gz, the decks, a list of the software " +
      "that made them (SBOM, CycloneDX), and checksums.",
  )
  .option("--dist <dir>", "folder of the edition", "dist")
  .option("--out <dir>", "folder to write into; it is emptied first", "dist.release")
  .helpOption("--help", "show this help")
  .parse();

const { dist, out } = program.opts<{ dist: string; out: string }>();
const gathered = await gatherRelease(dist, out, ".").catch((error: unknown) => {
  const message = lineOf(error);
  if (message === undefined) throw error;
  return { ok: false as const, message };
});
if (gathered.ok) for (const file of gathered.files) console.log(`${out}/${file}`);
else {
  console.error(gathered.message);
  process.exitCode = 1;
}

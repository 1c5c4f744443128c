/** `npm run release`: gathers the built edition in dist.release/ for handing on. */
import { runCommand } from "../src/command/run-command.ts";
import { gatherRelease } from "../src/publish/release.ts";
import { program } from "./command-line.ts";

program
  .name("npm run release --")
  .description(
    "Gathers the edition in dist/: the site as site.tar.gz, the decks, a list of the software " +
      "that made them (SBOM, CycloneDX), and checksums.",
  )
  .option("--dist <dir>", "folder of the edition", "dist")
  .option("--out <dir>", "folder to write into; the release in it is replaced", "dist.release")
  .helpOption("--help", "show this help")
  .parse();

const { dist, out } = program.opts<{ dist: string; out: string }>();
await runCommand(async () => {
  const gathered = await gatherRelease(dist, out, ".");
  if (!gathered.ok) {
    console.error(gathered.message);
    return 1;
  }
  for (const file of gathered.files) console.log(`${out}/${file}`);
  return 0;
});

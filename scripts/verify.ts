/** `npm run verify -- DIR`: proves that a published copy is the edition, byte for byte. 0 yes, 1 no. */
import { runCommand } from "../src/command/run-command.ts";
import { visible } from "../src/command/visible.ts";
import { manifestFile } from "../src/publish/manifest.ts";
import { verifyCopy } from "../src/publish/verify.ts";
import { commandLine } from "./command-line.ts";

const command = commandLine()
  .name("npm run verify --")
  .description(
    "Proves a copy of the edition, e.g. on the web server, against its edition.json: every file with " +
      "its size and SHA-256, the compressed twins and the decks included; nothing missing, nothing extra.",
  )
  .argument("[dir]", "folder of the copy", "dist")
  .option("--against <dir>", "take edition.json from this edition instead of from the copy")
  .option("--ignore <path...>", "what may lie in the copy besides, e.g. .git CNAME")
  .helpOption("--help", "show this help")
  .parse();

await runCommand(() => {
  const [folder = "dist"] = command.args;
  const { against = folder, ignore = [] } = command.opts<{ against?: string; ignore?: string[] }>();
  const verified = verifyCopy(folder, against, ignore);
  if (!verified) {
    console.error(
      `There is no edition in ${visible(against)}/, or its ${manifestFile} cannot be read.`,
    );
    return 1;
  }
  const { date, files, changed, extra } = verified;
  const tell = (file: string, says: string) => console.error(visible(`${folder}/${file}  ${says}`));
  for (const { file, says } of changed) tell(file, says);
  for (const file of extra) tell(file, "is not of the edition");
  const different = changed.length + extra.length;
  const result =
    different === 0
      ? `all ${files} files are those of the edition of ${date}`
      : `${different} ${different === 1 ? "file differs" : "files differ"} from the edition of ${date}`;
  console.log(`${visible(folder)}/  ${result}`);
  return different === 0 ? 0 : 1;
});

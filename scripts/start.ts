/** `npm start`: shows the edition in a browser while it is edited. */
import { InvalidArgumentError } from "commander";
import { removeOldTemporaryFolders } from "../src/command/temporary-folder.ts";
import { servingSchema, supervise } from "../src/preview/supervise.ts";
import { program } from "./command-line.ts";

program
  .name("npm start --")
  .description(
    "Serves the site on this machine and shows every change of data, templates, styles or src at once. " +
      "A mistake in the data is told here and in the browser. Decks are printed when their link is followed. " +
      "All components with examples stand at /_components/. Ctrl-C ends.",
  )
  .option("--data <dir>", "folder of the plan's data files", "data")
  .option("--brand <dir>", "folder with logo.svg, regular.woff2, bold.woff2, italic.woff2")
  .option("--port <number>", "port to serve on", portOf, 8080)
  .helpOption("--help", "show this help")
  .parse();

removeOldTemporaryFolders();
process.exit(await supervise(servingSchema.parse(program.opts())));

function portOf(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535)
    throw new InvalidArgumentError("Write a number from 0 to 65535; 0 takes any free port.");
  return port;
}

/** `npm run build`: publishes the plan in data/ as a site and decks in dist/. */
import { runCommand } from "../src/command/run-command.ts";
import { buildCommand, buildOptions } from "./build-options.ts";
import { build } from "./build-progress.ts";

const command = buildCommand()
  .name("npm run build --")
  .description(
    "Publishes the plan in the data folder: the site in every language and the deck as PDF.",
  );
command.parse();
await runCommand(() => build(buildOptions(command)));

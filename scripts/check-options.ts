/** The options of the check, and what they may not be. */
import { InvalidArgumentError } from "commander";
import { z } from "zod";
import { parseShard } from "../src/checks/run/shard.ts";
import { commandLine } from "./command-line.ts";

const optionsSchema = z.object({
  out: z.string(),
  data: z.string(),
  reports: z.string(),
  all: z.boolean(),
  shard: z.object({ index: z.number(), of: z.number() }).optional(),
  merge: z.boolean(),
  record: z.boolean(),
  ignore: z.array(z.string()).default([]),
});

export type CheckOptions = z.infer<typeof optionsSchema>;

/** Reads the command line; wrong options end the process with code 2: nothing was checked. */
export function readOptions(): CheckOptions {
  const command = commandLine()
    .name("npm run check --")
    .description("Checks every page and every PDF of the built edition.")
    .option("--out <dir>", "folder of the edition", "dist")
    .option("--data <dir>", "folder of the plan's data files", "data")
    .option("--reports <dir>", "folder to write the reports into", "reports")
    .option("--all", "check everything again, also what has not changed", false)
    .option("--shard <2/5>", "check one part of several, for --merge to join", shard)
    .option("--merge", "join the parts that lie in the folder of reports", false)
    .option("--ignore <path...>", "what others keep in the edition's folder, e.g. .git CNAME")
    .option("--record", "write the result to last-check.yaml of the data, for the statement", false)
    .helpOption("--help", "show this help")
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .parse();
  return optionsSchema.parse(command.opts());
}

function shard(text: string) {
  const parsed = parseShard(text);
  if (!parsed) throw new InvalidArgumentError("Write which part of how many, e.g. 2/5.");
  return parsed;
}

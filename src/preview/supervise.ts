/** Runs the preview in a process of its own and replaces that process when the programme changes. */
import { type ChildProcess, fork } from "node:child_process";
import { join, relative } from "node:path";
import { z } from "zod";
import { endWithNpm } from "../command/npm-process.ts";
import { ENDING, endLater } from "../command/signals.ts";
import { removeOldTemporaryFolders } from "../command/temporary-folder.ts";
import { watchFolders } from "./watch.ts";

/** What the serving process is told. */
export const servingSchema = z.object({
  data: z.string(),
  brand: z.string().optional(),
  port: z.number(),
});

export type Serving = z.infer<typeof servingSchema>;

/** Exit code of a process that found its port taken: a new one would fare no better. */
export const PORT_TAKEN = 3;

const project = join(import.meta.dirname, "../..");

/** Milliseconds in which the serving process ends by itself. */
const END_LIMIT = 1_500;

/**
 * Serves until SIGINT (Ctrl-C) or SIGTERM, or until the npm that started it is gone.
 * @returns the exit code
 */
export async function supervise(serving: Serving): Promise<number> {
  const done = Promise.withResolvers<number>();
  let child: ChildProcess | undefined;
  /** The exit code, once it is to end. */
  let ending: number | undefined;
  let isChanged = false;

  const start = (): void => {
    isChanged = false;
    child = fork(join(import.meta.dirname, "serve.ts"), [JSON.stringify(serving)]);
    child.once("exit", (code) => {
      child = undefined;
      if (ending !== undefined) done.resolve(ending);
      else if (isChanged) start();
      else if (code === PORT_TAKEN) done.resolve(1);
      else console.error("\nThe preview has stopped. It starts again when a file in src/ changes.");
    });
  };
  const end = (code: number): void => {
    if (ending !== undefined) return;
    ending = code;
    console.error("\nThe preview has ended.");
    if (!child) done.resolve(code);
    child?.kill("SIGTERM");
    setTimeout(() => child?.kill("SIGKILL"), END_LIMIT).unref();
  };
  for (const [signal, code] of Object.entries(ENDING)) process.on(signal, () => end(code));
  endLater();
  endWithNpm(() => end(ENDING.SIGTERM));

  start();
  const programme = [join(project, "src")];
  await using _watching = await watchFolders(programme, (file) => {
    if (ending !== undefined || isChanged || file.endsWith(".test.ts")) return;
    console.log(`\n${relative(process.cwd(), file)} has changed: starting again`);
    if (!child) return start();
    isChanged = true;
    child.kill("SIGTERM");
  });
  const code = await done.promise;
  // Of a serving process that had to be killed.
  removeOldTemporaryFolders();
  return code;
}

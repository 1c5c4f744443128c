/** Runs the preview in a process of its own and replaces that process when the programme changes. */
import { type ChildProcess, fork } from "node:child_process";
import { join, relative } from "node:path";
import { z } from "zod";
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

/**
 * Serves until SIGINT (Ctrl-C) or SIGTERM.
 * @returns the exit code
 */
export async function supervise(serving: Serving): Promise<number> {
  const done = Promise.withResolvers<number>();
  let child: ChildProcess | undefined;
  let isEnding = false;
  let isChanged = false;

  const start = (): void => {
    isChanged = false;
    child = fork(join(import.meta.dirname, "serve.ts"), [JSON.stringify(serving)]);
    child.once("exit", (code) => {
      child = undefined;
      if (isEnding) done.resolve(0);
      else if (isChanged) start();
      else if (code === PORT_TAKEN) done.resolve(1);
      else console.error("\nThe preview has stopped. It starts again when a file in src/ changes.");
    });
  };
  const end = (): void => {
    isEnding = true;
    if (child) child.kill("SIGTERM");
    else done.resolve(0);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);

  start();
  const programme = [join(project, "src"), join(project, ".eleventy.ts")];
  await using _watching = await watchFolders(programme, (file) => {
    if (isEnding || isChanged || file.endsWith(".test.ts")) return;
    console.log(`\n${relative(process.cwd(), file)} has changed: starting again`);
    if (!child) return start();
    isChanged = true;
    child.kill("SIGTERM");
  });
  return await done.promise;
}

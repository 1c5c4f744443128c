/** Runs a command so that it ends in order, whatever happens: one line, an exit code, nothing left behind. */
import { setImmediate } from "node:timers/promises";
import { cleanUp } from "./clean-up.ts";
import { lineOf } from "./error-line.ts";
import { endWithNpm } from "./npm-process.ts";
import { ENDING, endLater } from "./signals.ts";
import { removeOldTemporaryFolders } from "./temporary-folder.ts";

export interface CommandOptions {
  /** Exit code of a command that could not do its work. */
  failure?: number;
}

/**
 * Runs a command.
 * @param main does the work; returns the exit code
 */
export async function runCommand(
  main: () => Promise<number> | number,
  { failure = 1 }: CommandOptions = {},
): Promise<void> {
  endInOrder(failure);
  removeOldTemporaryFolders();
  try {
    const code = await main();
    // A signal that came while the work let nothing be heard.
    await setImmediate();
    process.exitCode = code;
  } catch (error) {
    fail(error, failure);
  }
}

/** Sees to it that signals, errors that nobody caught, and npm's end leave nothing behind. */
export function endInOrder(failure = 1): void {
  process.on("exit", cleanUp);
  for (const [signal, code] of Object.entries(ENDING)) process.on(signal, () => stop(signal, code));
  endLater();
  process.on("uncaughtException", (error) => fail(error, failure));
  endWithNpm(() => stop("the end of npm", ENDING.SIGTERM));
}

function stop(cause: string, code: number): never {
  const stand = cleanUp();
  console.error(`\n${[`Stopped by ${cause}.`, ...stand].join(" ")}`);
  process.exit(code);
}

function fail(error: unknown, code: number): never {
  const line = lineOf(error);
  cleanUp();
  console.error(line === undefined ? error : `\n${line}`);
  process.exit(code);
}

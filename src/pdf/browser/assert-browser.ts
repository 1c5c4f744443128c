/** Proves that a programme which a person has named is a browser, before it is started as one. */

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { endsWith } from "../../command/clean-up.ts";
import { CORRECT_IT, NoBrowserError } from "./find.ts";

const run = promisify(execFile);

/** Milliseconds in which a browser tells its version. */
const LIMIT = 20_000;

/**
 * Asks the programme for its version, which every Chromium and Chrome tells.
 * @throws {NoBrowserError} if it does not answer like one
 */
export async function assertBrowser(executable: string): Promise<void> {
  // On Windows a browser would open a window instead of an answer.
  if (process.platform === "win32") return;
  const asking = run(executable, ["--version"], { timeout: LIMIT, killSignal: "SIGKILL" });
  using _ending = endsWith(asking.child);
  const answer = await asking.then(({ stdout }) => stdout).catch(() => "");
  if (/\d+\.\d+\.\d+\.\d+/.test(answer)) return;
  throw new NoBrowserError(
    `PUPPETEER_EXECUTABLE_PATH is ${executable}, and that is no browser: ${CORRECT_IT}`,
  );
}

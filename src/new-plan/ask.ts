/** Asks on a terminal for what a command was not told; where nobody can answer, it is told what is missing. */
import { createInterface } from "node:readline/promises";

export interface Question {
  /** The option that answers it, with an example. */
  option: string;
  question: string;
}

/** Whether somebody is there to answer: a terminal, and no continuous integration. */
export const canAsk = (): boolean =>
  process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI;

/** Asks until there is an answer. */
export async function ask({ question }: Question): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Without its own listener, Ctrl-C would leave the question open for ever.
  terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  try {
    for (;;) {
      const answer = (await terminal.question(`${question} `)).trim();
      if (answer) return answer;
    }
  } finally {
    terminal.close();
  }
}

/** Asks on a terminal for what a command was not told; where nobody can answer, it is told what is missing. */
import { createInterface } from "node:readline/promises";
import { ExpectedError } from "../command/expected-error.ts";

export interface Question {
  /** The option that answers it, with an example. */
  option: string;
  question: string;
}

/** Whether somebody is there to answer: a terminal, and no continuous integration. */
export const canAsk = (): boolean =>
  process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI;

/** Asks until there is an answer. @throws where the terminal is closed (Ctrl-D) */
export async function ask({ question }: Question): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Without its own listener, Ctrl-C would leave the question open for ever.
  terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const unanswered = (): never => {
    throw new ExpectedError("Nothing is begun: a question was not answered.");
  };
  try {
    for (;;) {
      const answer = (await terminal.question(`${question} `).catch(unanswered)).trim();
      if (answer) return answer;
    }
  } finally {
    terminal.close();
  }
}

/** The signals that end a command, and what they do while its programme is still being loaded. */

/** Signals that end a command, with the exit code that shells give them. */
export const ENDING = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const early = new Map<string, () => void>();

/** Ends the process in one line on a signal; nothing is there yet that would have to be undone. */
export function endEarly(): void {
  for (const [signal, code] of Object.entries(ENDING)) {
    const end = () => {
      console.error(`\nStopped by ${signal}.`);
      process.exit(code);
    };
    early.set(signal, end);
    process.on(signal, end);
  }
}

/** Leaves the signals to whoever ends the command in order from now on. */
export function endLater(): void {
  for (const [signal, end] of early) process.off(signal, end);
  early.clear();
}

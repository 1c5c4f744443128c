/** Shows how far the check is: one line that changes on a terminal, one for each tenth elsewhere. */

export interface Progress {
  (done: number, of: number, subject: string): void;
  /** Takes the line away. */
  end(): void;
}

/** @param stream where to, e.g. process.stderr */
export function showProgress(stream: NodeJS.WriteStream, isTerminal = stream.isTTY): Progress {
  let tenth = 0;
  const show = (done: number, of: number, subject: string): void => {
    if (isTerminal) {
      const line = `${done}/${of}  ${subject}`.slice(0, (stream.columns ?? 80) - 1);
      stream.write(`\r\u001b[K${line}`);
      return;
    }
    const now = Math.floor((10 * done) / of);
    if (now > tenth) stream.write(`${done}/${of}\n`);
    tenth = now;
  };
  return Object.assign(show, { end: () => void (isTerminal && stream.write("\r\u001b[K")) });
}

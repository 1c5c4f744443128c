/** Asks other hosts, politely, whether an address is still there. */

/** What came back: a status, or why there was none. */
export interface Answer {
  status: number;
  /** Empty where there was an answer. */
  error: string;
}

export interface AskOptions {
  /** Milliseconds for one address. */
  timeout?: number;
  /** How many hosts are asked at the same time; each of them is asked one thing at a time. */
  hosts?: number;
  onAnswer?: (url: string, answer: Answer) => void;
}

/** Says who asks, so that a host can tell us to stop. */
const USER_AGENT = "participation-plan link check (+https://www.hel.fi)";

/** Hosts that do not know HEAD, or do not like it, are asked by GET. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 501]);

/** Asks each address once. */
export async function askHosts(
  urls: readonly string[],
  { timeout = 20_000, hosts = 6, onAnswer }: AskOptions = {},
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const queue = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const works = async (): Promise<void> => {
    for (let own = queue.shift(); own; own = queue.shift()) {
      for (const url of own) {
        const answer = await ask(url, timeout);
        answers.set(url, answer);
        onAnswer?.(url, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, works));
  return answers;
}

async function ask(url: string, timeout: number): Promise<Answer> {
  try {
    const head = await request(url, "HEAD", timeout);
    const status = ASK_AGAIN.has(head) ? await request(url, "GET", timeout) : head;
    return { status, error: "" };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === "TimeoutError";
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : `${cause}`;
    return { status: 0, error: isLate ? `no answer in ${timeout / 1000} s` : reason };
  }
}

async function request(url: string, method: string, timeout: number): Promise<number> {
  const response = await fetch(url, {
    method,
    headers: { "user-agent": USER_AGENT, accept: "text/html,*/*" },
    signal: AbortSignal.timeout(timeout),
  });
  await response.body?.cancel();
  return response.status;
}

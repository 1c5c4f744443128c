/** Asks other hosts, politely, whether an address is still there. */
import { setTimeout as sleep } from "node:timers/promises";
import { retryAfter } from "./retry-after.ts";

/** What came back: a status, or why there was none. */
export interface Answer {
  status: number;
  /** Empty where there was an answer. */
  error: string;
}

export interface AskOptions {
  /** Says who asks and where to find them, so that a host can tell us to stop. */
  userAgent: string;
  /** Milliseconds for one request. */
  timeout?: number;
  /** Milliseconds between two requests to the same host. */
  pause?: number;
  /** The longest that a host may have us wait, in milliseconds; who asks for more is left in peace. */
  patience?: number;
  /** How many hosts are asked at the same time; each of them is asked one thing at a time. */
  hosts?: number;
  /** Waits so many milliseconds. */
  wait?: (milliseconds: number) => Promise<unknown>;
}

type Asking = Required<Pick<AskOptions, "userAgent" | "timeout" | "pause" | "patience" | "wait">>;

/** Hosts that do not know HEAD, or do not like it, are asked by GET. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 501]);

/**
 * Asks each address once.
 * @returns answers by address; without those of hosts that asked us to wait longer than we do
 */
export async function askHosts(
  urls: readonly string[],
  { hosts = 6, userAgent, ...options }: AskOptions,
): Promise<Map<string, Answer>> {
  const { timeout = 20_000, pause = 1000, patience = 60_000, wait = sleep } = options;
  const answers = new Map<string, Answer>();
  const queue = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const works = async (): Promise<void> => {
    for (let own = queue.shift(); own; own = queue.shift()) {
      const host = new Host({ timeout, pause, patience, userAgent, wait });
      for (const url of own) {
        const answer = await host.ask(url);
        if (answer === undefined) break;
        answers.set(url, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, works));
  return answers;
}

/** One host, asked one thing after the other. */
class Host {
  readonly #asking: Asking;
  #wasAsked = false;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Undefined where the host wants to be left in peace. */
  async ask(url: string): Promise<Answer | undefined> {
    try {
      const head = await this.#patiently(url, "HEAD");
      const status =
        head !== undefined && ASK_AGAIN.has(head) ? await this.#patiently(url, "GET") : head;
      return status === undefined ? undefined : { status, error: "" };
    } catch (error) {
      return { status: 0, error: this.#reason(error) };
    }
  }

  /** Waits once if the host says for how long. */
  async #patiently(url: string, method: string): Promise<number | undefined> {
    const first = await this.#request(url, method);
    if (![429, 503].includes(first.status)) return first.status;
    // A host that rests without saying for how long is told of as it is.
    if (first.wait === undefined) return first.status === 429 ? undefined : first.status;
    if (first.wait > this.#asking.patience) return undefined;
    await this.#asking.wait(first.wait);
    const second = await this.#request(url, method);
    return second.status === 429 ? undefined : second.status;
  }

  async #request(url: string, method: string): Promise<{ status: number; wait?: number }> {
    const { pause, timeout, userAgent, wait } = this.#asking;
    if (this.#wasAsked) await wait(pause);
    this.#wasAsked = true;
    const response = await fetch(url, {
      method,
      headers: { "user-agent": userAgent, accept: "text/html,*/*" },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    const asked = retryAfter(response.headers.get("retry-after"), Date.now());
    return { status: response.status, ...(asked !== undefined && { wait: asked }) };
  }

  #reason(error: unknown): string {
    if (error instanceof DOMException && error.name === "TimeoutError")
      return `no answer in ${this.#asking.timeout / 1000} s`;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    // Several addresses of a host fail together, under an error without words.
    const inner = cause instanceof AggregateError ? (cause.errors[0] ?? cause) : cause;
    return inner instanceof Error ? inner.message : `${inner}`;
  }
}

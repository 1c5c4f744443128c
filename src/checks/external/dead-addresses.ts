/** Finds addresses of others that are dead; never in a build or a check, since others' hosts may rest. */
import { join } from "node:path";
import { cacheFolder } from "../../pdf/browser/embedded.ts";
import { type Answer, type AskOptions, askHosts } from "./ask-hosts.ts";
import type { OutsideAddress } from "./data-addresses.ts";
import { keepAnswers, readAnswers } from "./known-answers.ts";

export interface DeadOptions extends AskOptions {
  /** File of what was answered before. */
  cache?: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Ask again, also what was there a short time ago. */
  all?: boolean;
}

export interface Outcome {
  dead: (OutsideAddress & { why: string })[];
  /** How many were asked now, and how many were known to be there. */
  asked: number;
  known: number;
  /** Addresses of hosts that asked us to wait. */
  unasked: OutsideAddress[];
  /** No host answered at all: most likely this machine is not connected. */
  isOffline: boolean;
}

/** An address that was there is not asked for again for a week. */
export const FRESH_DAYS = 7;
const FRESH = FRESH_DAYS * 24 * 60 * 60 * 1000;

/** Asks for what is not known to be there. */
export async function deadAddresses(
  addresses: readonly OutsideAddress[],
  { cache = join(cacheFolder(), "outside-links.json"), now, all = false, ...options }: DeadOptions,
): Promise<Outcome> {
  const known = readAnswers(cache);
  const isFresh = ({ url }: OutsideAddress): boolean => {
    const answer = known[url];
    return !all && answer !== undefined && !isDead(answer) && now - answer.asked < FRESH;
  };
  const toAsk = addresses.filter((address) => !isFresh(address));
  const asked = await askHosts(
    toAsk.map(({ url }) => url),
    options,
  );
  const isOffline = asked.size > 0 && [...asked.values()].every(({ status }) => status === 0);
  const fresh = [...asked].map(([url, answer]) => [url, { ...answer, asked: now }] as const);
  if (!isOffline) keepAnswers(cache, { ...known, ...Object.fromEntries(fresh) });
  return {
    dead: toAsk.flatMap((address) => {
      const answer = asked.get(address.url);
      if (!answer || !isDead(answer)) return [];
      return [{ ...address, why: answer.error === "" ? `status ${answer.status}` : answer.error }];
    }),
    asked: asked.size,
    known: addresses.length - toAsk.length,
    unasked: toAsk.filter(({ url }) => !asked.has(url)),
    isOffline,
  };
}

/** Who is refused has at least met somebody: many hosts refuse programs. */
const isDead = ({ status }: Answer): boolean =>
  status === 0 || (status >= 400 && ![401, 403, 429].includes(status));

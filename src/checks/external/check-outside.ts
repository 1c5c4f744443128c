/** Checks the links that lead out of an edition; never in a default run, since others' hosts may rest. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { cacheFolder } from "../../pdf/browser/embedded.ts";
import type { BuiltEdition } from "../built-edition.ts";
import type { Finding } from "../finding.ts";
import { findingOf } from "../run/findings-of.ts";
import { type Answer, askHosts } from "./ask-hosts.ts";
import { outsideLinks } from "./outside-links.ts";

const cacheSchema = z.record(
  z.string(),
  z.strictObject({ status: z.int(), error: z.string(), asked: z.number() }),
);

export interface OutsideOptions {
  /** File of what was answered before. */
  cache?: string;
  /** Milliseconds since 1970. */
  now: number;
  timeout?: number;
  onAnswer?: (url: string, answer: Answer) => void;
}

/** An address that was there is not asked for again for a week. */
const FRESH = 7 * 24 * 60 * 60 * 1000;

const ABOUT = {
  id: "external-links",
  title: "Links to other sites lead somewhere",
  standard: "WCAG 2.4.4",
  matters: "everyone who follows a link",
  fix: "Look for where the page has moved, and correct the address in the data.",
};

/** Findings for addresses that are gone or do not answer. */
export async function checkOutside(
  edition: BuiltEdition,
  { cache = join(cacheFolder(), "outside-links.json"), now, ...options }: OutsideOptions,
): Promise<Finding[]> {
  const links = outsideLinks(edition);
  const known = existsSync(cache)
    ? (cacheSchema.safeParse(JSON.parse(readFileSync(cache, "utf8"))).data ?? {})
    : {};
  const isFresh = (url: string): boolean => {
    const answer = known[url];
    return answer !== undefined && !isGone(answer) && now - answer.asked < FRESH;
  };
  const asked = await askHosts(
    links.map(({ url }) => url).filter((url) => !isFresh(url)),
    options,
  );
  const answers = {
    ...known,
    ...Object.fromEntries([...asked].map(([url, answer]) => [url, { ...answer, asked: now }])),
  };
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(answers, null, 2));
  return links.flatMap(({ url, files }) => {
    const answer = answers[url];
    if (!answer || !isGone(answer)) return [];
    const why = answer.error === "" ? `status ${answer.status}` : answer.error;
    return files.map((file) => {
      const about = edition.pages.find((page) => page.file === file);
      const at = { id: about?.id ?? file, language: about?.language ?? "", file };
      return findingOf(ABOUT, { message: `${url} does not answer as it should: ${why}.` }, at);
    });
  });
}

/** Who is refused or asked to wait has at least met somebody: many hosts refuse programs. */
const isGone = ({ status }: Answer): boolean =>
  status === 0 || (status >= 400 && ![401, 403, 429].includes(status));

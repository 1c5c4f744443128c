/** Sums a run of trials up in plain lines. */
import { LAWS } from "./broken-law.ts";
import { DEPTHS } from "./draw-trials.ts";
import type { Tally } from "./tally.ts";

const number = new Intl.NumberFormat("en");

const WHAT: Readonly<Record<(typeof DEPTHS)[number], string>> = {
  edition: "until every value, page and text of plan.json was compared",
  pages: "until their pages were rendered and searched for every text",
  site: "until the site was published",
  deck: "until the decks were printed",
};

/** @example "250,000 trials, 412,000 mutations: …" */
export function summaryOf(tally: Tally): string[] {
  const { trials, kinds, mutations, accepted, refused, followed, codes, slowest, peak, failures } =
    tally;
  const all = Object.values(kinds).reduce((sum, times) => sum + times, 0);
  const broken = failures.reduce((sum, { times }) => sum + times, 0);
  return [
    `${number.format(trials)} trials, ${number.format(all)} mutations of ${Object.keys(mutations).length} kinds: ${listed(kinds)}`,
    `${number.format(refused)} refused with problems of ${Object.keys(codes).length} codes`,
    `${number.format(accepted)} accepted, each in all languages, and followed:`,
    ...DEPTHS.map(
      (depth) => `  ${number.format(followed[depth] ?? 0).padStart(9)}  ${WHAT[depth]}`,
    ),
    `slowest: ${number.format(Math.round(slowest.ms))} ms (--seed ${slowest.seed} --path ${slowest.path}); mean ${(tally.ms / Math.max(trials, 1)).toFixed(1)} ms of processor time`,
    `peak memory: ${number.format(Math.round(peak / 2 ** 20))} MB`,
    broken === 0
      ? "The law held in every trial."
      : `The law was broken ${number.format(broken)} times, in ${failures.length} ways:`,
    ...failures.map(
      ({ told, times, seed, path, trial }) =>
        `\n${times}×  --seed ${seed} --path ${path}\n${told}${trial ? `\n${trial.slice(0, 1_500)}` : ""}`,
    ),
  ];
}

const listed = (counted: Readonly<Record<string, number>>): string =>
  Object.entries(counted)
    .sort(([, a], [, b]) => b - a)
    .map(([name, times]) => `${name} ${number.format(times)}`)
    .join(", ");

/** What the law says, for whoever asks for help. */
export const law = Object.values(LAWS).join("; ");

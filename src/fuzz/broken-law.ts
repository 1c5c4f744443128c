/** The law that every plan is judged by, and how a breach of it is told. */

/** In the words of the law: what no plan, however spoilt, may bring about. */
export const LAWS = {
  "stack-trace": "an error instead of a problem",
  "no-problem": "refused without a problem",
  place: "a problem without a place in a file",
  code: "a problem of an unknown code",
  message: "a message that cannot be shown as one line",
  "silent-loss": "a value of the data that is not in the plan",
  "lost-text": "a text of the data that is not in the edition",
  "wrong-address": "an address that would lie outside the output",
  outside: "a file written outside the output",
  torn: "an edition changed although the plan was refused",
  disagreement: "two readings of the same plan differ",
  slow: "more than 5 seconds",
  memory: "more than 1 GB",
  hang: "no answer, or the process ended",
} as const;

export type Law = keyof typeof LAWS;

/** A breach of the law. */
export class BrokenLaw extends Error {
  readonly law: Law;

  constructor(law: Law, detail: string, cause?: unknown) {
    super(`${LAWS[law]}: ${detail}`, { cause });
    this.law = law;
  }
}

/** What is the same of two breaches by the same fault: the law, and the sentence without its particulars. */
export function signatureOf(error: unknown): string {
  const { law, message, cause } =
    error instanceof BrokenLaw ? error : new BrokenLaw("stack-trace", String(error), error);
  const stack = cause instanceof Error ? (cause.stack ?? "") : "";
  const frame = /\n\s+at (?!node:)[^\n]*?((?:src|node_modules)\/[^\n:)]+)/.exec(stack)?.[1] ?? "";
  const said = message
    .replace(/"[\s\S]*"/, "…")
    .replace(/\/\S+|\d+/g, "…")
    .slice(0, 120);
  return `${law} ${frame} ${said}`;
}

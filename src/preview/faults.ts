/** Puts whatever keeps the edition from being shown into lines for terminal and browser. */
import { lineOf } from "../command/error-line.ts";
import { chainOf } from "../command/system-error.ts";

/**
 * The lines of something thrown: a template's fault with its file and line, or an error of the machine. A
 * fault in the programme itself comes with the place in src/ where it arose.
 */
export function linesOfError(error: unknown): string[] {
  const line = lineOf(error);
  if (line !== undefined) return [line];
  const chain = chainOf(error);
  const inmost = chain.at(-1);
  if (!inmost) return [String(error)];
  const place = /\((?:file:\/\/)?([^()]*\/src\/[^()]*)\)/.exec(inmost.stack ?? "")?.[1];
  const lines = [...new Set(chain.flatMap(({ message }) => message.split("\n")))]
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return isTemplateFault(chain) || place === undefined ? lines : [...lines, `at ${place}`];
}

const isTemplateFault = (chain: readonly Error[]): boolean =>
  chain.some(({ name }) => name === "Template render error");

/** Reads a test runner's report in TAP (https://testanything.org) line by line, for people and for a count. */
import { styleText } from "node:util";

/** How the tests of a run ended. */
export interface Tally {
  passed: number;
  /** Tests, hooks and test files that failed, crashed or never ended. */
  failed: number;
  /** Tests that were written but not run. */
  skipped: number;
}

/** Turns TAP into lines for a person, keeps each failure with its explanation, and counts. */
export class TapReader {
  readonly tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  /** Each failure in full, in the order of the run. */
  readonly failures: string[] = [];
  #inFailure = false;

  /**
   * What to show for a line of the report; undefined for what only machines need.
   * @example new TapReader().read("ok 1 - plan › a plan is loaded") // → "  ✔ plan › a plan is loaded"
   */
  read(line: string): string | undefined {
    const result = /^(not )?ok \d+ - (.*?)( # (SKIP|TODO))?$/.exec(line);
    if (result) return this.#result(result[2] ?? "", result[1] !== undefined, result[4]);
    if (/^(TAP version|1\.\.\d+$|# (tests|pass|skip|fail) \d+$|# .* hook( for .*)?$)|^$/.test(line))
      return undefined;
    const last = this.failures.length - 1;
    if (this.#inFailure && /^( {2}|#)/.test(line)) {
      const explanation = line.replace(/^ {2}(---|\.\.\.)?/, "  ");
      if (explanation.trim() !== "") this.failures[last] += `\n${explanation}`;
      return undefined;
    }
    return line;
  }

  #result(title: string, isFailure: boolean, directive: string | undefined): string {
    this.#inFailure = isFailure && directive === undefined;
    if (directive !== undefined) {
      this.tally.skipped++;
      return `  ${styleText("yellow", "-")} ${title} (${directive.toLowerCase()})`;
    }
    if (!isFailure) {
      this.tally.passed++;
      return `  ${styleText("green", "✔")} ${title}`;
    }
    this.tally.failed++;
    this.failures.push(`${styleText("red", "✘")} ${title}`);
    return `  ${styleText("red", "✘")} ${title}`;
  }
}

/** @example tallyLine({ passed: 812, failed: 0, skipped: 0 }) // → "812 passed, 0 failed" */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

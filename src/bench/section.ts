/** A section of the report: what was measured, in proportion to its first line. */
import type { Measure } from "./run-case.ts";

/** One line of the report. */
export interface Line {
  what: string;
  ms: number;
  /** Largest memory of the process, without browsers. */
  mb: number;
  /** What it is compared with: how many times as long it takes. */
  ratio?: string;
}

export interface Section {
  title: string;
  lines: Line[];
}

/** A section whose lines have their ratio to the first one. */
export function compared(
  title: string,
  measures: [what: string, measure: Measure | undefined][],
): Section {
  const floor = measures[0]?.[1]?.ms ?? Number.NaN;
  return {
    title,
    lines: measures.flatMap(([what, measure], index) =>
      measure
        ? [{ what, ...measure, ...(index > 0 && { ratio: `${(measure.ms / floor).toFixed(2)}×` }) }]
        : [],
    ),
  };
}

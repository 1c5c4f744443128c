/** Reads which slides are to be printed, as a person writes it. */

/** Slide numbers in rising order, or one line that says what is wrong. */
export type Selection =
  | { ok: true; numbers: number[] }
  | { ok: false; message: string; fix: string };

const PART = /^(\d+)(?:\s*[-–]\s*(\d+))?$/;

const EXAMPLE = "write slide numbers and ranges, for example 9-12,19-24";

/**
 * Reads slide numbers and ranges separated by commas.
 *
 * @param count how many slides the deck has
 * @example parseSelection('9-12, 19', 26) // → { ok: true, numbers: [9, 10, 11, 12, 19] }
 */
export function parseSelection(text: string, count: number): Selection {
  const wrong = (message: string, fix = EXAMPLE): Selection => ({ ok: false, message, fix });
  const parts = text.split(",").map((part) => part.trim());
  if (parts.every((part) => part === "")) return wrong("No slides were given");
  const numbers = new Set<number>();
  for (const part of parts) {
    const match = PART.exec(part);
    if (!match) return wrong(`"${part}" is not a slide number or a range`);
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first > last) return wrong(`The range ${part} runs backwards`, `write ${last}-${first}`);
    for (const number of [first, last]) {
      if (number < 1 || number > count) {
        return wrong(`There is no slide ${number}`, `the deck has slides 1-${count}`);
      }
    }
    for (let number = first; number <= last; number++) {
      if (numbers.has(number)) {
        return wrong(`Slide ${number} was given twice`, "name each slide once");
      }
      numbers.add(number);
    }
  }
  return { ok: true, numbers: [...numbers].sort((a, b) => a - b) };
}

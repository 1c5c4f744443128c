/** The decisions that a mutation takes from a property test's generator, so that they can be repeated and shrunk. */
import fc from "fast-check";
import { HOSTILE } from "./hostile.ts";

/** As the generator gives them. */
export interface Drawn {
  /** Whole numbers from 0, used in turn. */
  numbers: readonly number[];
  text: string;
}

/** Takes its decisions one after the other; what is asked the same way is answered the same way. */
export class Choices {
  readonly text: string;
  readonly #numbers: readonly number[];
  #next = 0;

  constructor({ numbers, text }: Drawn) {
    this.#numbers = numbers;
    this.text = text;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    const number = this.#numbers[this.#next++ % this.#numbers.length] ?? 0;
    return limit <= 1 ? 0 : number % limit;
  }

  of<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new Error("There is nothing to choose from.");
    return chosen;
  }
}

/** Long enough to be a nuisance anywhere. */
const LONG = 20_000;

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(..."abcÄé 12.,:;!?()’”“–&<>'\"*_[]{}\\|#%-") }),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }).map((word) => word.repeat(LONG / 8)) },
);

/** Whatever the generator may draw for one mutation. */
export const drawn: fc.Arbitrary<Drawn> = fc.record({
  numbers: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  text,
});

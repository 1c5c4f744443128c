/** Rules: readers of any age can hold what the file is made of (ISO 19005-2, 6.1.13). */

import { operations } from "../../content/operations.ts";
import { PDFHexString, PDFName, PDFString } from "../../pdf-lib.ts";
import { type Rule, unless } from "../rule.ts";

const STRING_BYTES = 32767;
const NAME_BYTES = 127;
/** Graphics states that wait for others to end. */
const STATES = 28;

function deepest(source: string): number {
  let depth = 0;
  let most = 0;
  for (const { operator } of operations(source)) {
    if (operator === "q") most = Math.max(most, ++depth);
    else if (operator === "Q") depth--;
  }
  return most;
}

const cut = (text: string): string => `${text.slice(0, 40)}…`;

export const limitRules: Rule[] = [
  {
    id: "pdf-names-short",
    faults: ({ dictionaries }) =>
      dictionaries.flatMap((dict) =>
        dict.entries().flatMap(([key, value]) =>
          [key, value].flatMap((found) => {
            const text = found instanceof PDFName ? found.decodeText() : "";
            const bytes = Buffer.byteLength(text);
            return unless(bytes <= NAME_BYTES, `A name has ${bytes} bytes: ${cut(text)}`);
          }),
        ),
      ),
  },
  {
    id: "pdf-texts-short",
    faults: ({ dictionaries }) =>
      dictionaries.flatMap((dict) =>
        dict.values().flatMap((value) => {
          if (!(value instanceof PDFString || value instanceof PDFHexString)) return [];
          const bytes = value.asBytes().length;
          return unless(
            bytes <= STRING_BYTES,
            `A text has ${bytes} bytes: ${cut(value.decodeText())}`,
          );
        }),
      ),
  },
  {
    id: "pdf-nesting",
    faults: ({ content }) =>
      [...content.streams.values()].flatMap(({ source, streamRef }) => {
        const depth = deepest(source);
        return unless(
          depth <= STATES,
          `Object ${streamRef.objectNumber} keeps ${depth} graphics states at once`,
        );
      }),
  },
];

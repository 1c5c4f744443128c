/** Gives pages the numbers that they show, also when only some pages are printed. */

import { type PDFContext, type PDFDict, PDFName } from "../pdf-lib.ts";

/** Where a run of consecutive numbers starts: a page (from 0) and its number. */
export interface LabelRun {
  page: number;
  number: number;
}

/** @example labelRuns([9, 10, 19]) // → [{ page: 0, number: 9 }, { page: 2, number: 19 }] */
export function labelRuns(numbers: readonly number[]): LabelRun[] {
  return numbers.flatMap((number, page) =>
    page > 0 && numbers[page - 1] === number - 1 ? [] : [{ page, number }],
  );
}

/** A PageLabels number tree in decimal numbers (ISO 32000-1, 12.4.2). */
export function pageLabels(context: PDFContext, numbers: readonly number[]): PDFDict {
  const nums = labelRuns(numbers).flatMap(({ page, number }) => [
    page,
    { S: PDFName.of("D"), St: number },
  ]);
  return context.obj({ Nums: nums });
}

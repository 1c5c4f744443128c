/** Makes the report of a run from its results. */
import type { BuiltEdition } from "../built-edition.ts";
import { applyExceptions } from "../exceptions/apply-exceptions.ts";
import type { WrittenException } from "../exceptions/exception.ts";
import { CHECKS } from "../list.ts";
import { addPlaces, type PlaceFolders } from "../places.ts";
import type { Result } from "../results/result.ts";
import type { Report } from "./report.ts";
import { readTools } from "./tools.ts";

export interface ReportSetting {
  folders: PlaceFolders;
  exceptions: readonly WrittenException[];
  /** 2026-11-21. */
  today: string;
  /** Whether everything was checked, or a shard alone. */
  isWhole: boolean;
}

/** The standard that the checks prove as far as programs can. */
const STANDARD = "WCAG 2.2 AA";

/** @param results of every subject, or of a shard's */
export function composeReport(
  edition: BuiltEdition,
  results: readonly Result[],
  { folders, exceptions, today, isWhole }: ReportSetting,
): Report {
  const all = results.flatMap(({ findings }) => findings);
  const gating = addPlaces(
    all.filter(({ advice }) => !advice),
    edition,
    folders,
  );
  const { findings, excepted } = applyExceptions(gating, exceptions, edition, { today, isWhole });
  const { manifest, pages } = edition;
  const ofPages = results.filter(({ subject }) => pages.some(({ file }) => file === subject));
  return {
    edition: { folder: edition.folder, date: manifest.date, languages: manifest.languages },
    day: today,
    standard: STANDARD,
    tools: readTools(),
    checks: CHECKS.map(({ id, title, standard, matters, advice }) => ({
      id,
      title,
      standard,
      matters,
      advice: advice === true,
    })),
    pages: {
      exist: pages.length,
      checked: ofPages.filter((result) => !result.findings.some(isNotChecked)).length,
    },
    documents: manifest.documents.length,
    ran: results.map(({ subject, ran }) => ({ subject, checks: ran })),
    findings,
    excepted,
    advice: all.filter(({ advice }) => advice),
  };
}

const isNotChecked = ({ check }: { check: string }): boolean => check === "checked";

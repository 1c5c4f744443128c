/** Writes the report in all its forms into a folder. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { htmlOf } from "./html.ts";
import { junitOf } from "./junit.ts";
import type { Report } from "./report.ts";

/**
 * Writes check.json, check.xml (JUnit) and check.html with its pictures.
 * @param pictures where the pictures lie that findings name
 */
export function writeReport(report: Report, folder: string, pictures: string): void {
  const shown = join(folder, "pictures");
  rmSync(shown, { recursive: true, force: true });
  mkdirSync(shown, { recursive: true });
  const names = new Set(report.findings.flatMap(({ picture }) => picture ?? []));
  for (const name of names) copyFileSync(join(pictures, name), join(shown, name));
  writeFileSync(join(folder, "check.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, "check.xml"), junitOf(report));
  writeFileSync(join(folder, "check.html"), htmlOf(report, "pictures"));
}

/** The finding for a page that no check could be asked about. */
import type { Finding } from "../finding.ts";

export function notChecked(
  { id, language, file }: { id: string; language: string; file: string },
  reason: string,
): Finding {
  return {
    check: "checked",
    rule: "checked",
    title: "Every page is checked",
    standard: "own rule",
    matters: "everyone: what was not checked may be broken",
    page: id,
    language,
    file,
    views: [],
    message: `${file} could not be checked: ${reason}.`,
    fix: "Run the check again; if it stays, open the page in a browser and see what holds it up.",
    places: [],
    advice: false,
  };
}

/** Runs checks on some pages of an edition, in the project's pool of pages. */
import { openEdition } from "../../checks/built-edition.ts";
import { CHECKS } from "../../checks/list.ts";
import { examine } from "../../checks/run/examine.ts";

/** pa11y is loaded when it is first needed; the other cases do not count its loading either. */
export async function before(): Promise<void> {
  await import("pa11y");
}

/** @param only id of a check; all of them if left out */
export async function run(options: {
  edition: string;
  files: string[];
  pictures: string;
  only?: string;
}): Promise<void> {
  const edition = openEdition(options.edition);
  if (!edition) throw new Error(`There is no edition in ${options.edition}.`);
  const { only } = options;
  const checks = CHECKS.filter(({ id }) => only === undefined || id === only);
  const { incomplete } = await examine(edition, options.files, options.pictures, () => {}, {
    checks,
  });
  const lost = incomplete.map(({ subject }) => subject);
  if (lost.length > 0) throw new Error(`Pages were not checked: ${lost.join(", ")}.`);
}

/** Finds years outside the plan's period where the site speaks in its own words, not the adopted plan's. */
import type { Problem } from "../problem.ts";
import type { DataFile } from "../read-folder.ts";
import type { Plan } from "../schema/files.ts";
import { isRecord, walk } from "../schema/walk.ts";
import type { Path } from "../yaml/yaml-file.ts";

/** A year that is no part of a date, a number or an address. */
const year = /(?<![\p{L}\d./-])(?:19|20)\d\d(?![\p{L}\d/]|\.\d|-\d\d-)/gu;
const addresses = /\]\([^)]*\)|https?:\/\/\S+/g;

/**
 * Years in a text that are outside the plan's period, and not among those that it may name besides.
 * @example otherYears("The plan for 2018–2021", { period: { start: 2022, end: 2025 } }) // → [2018, 2021]
 */
export function otherYears(
  text: string,
  { period, other_years = [] }: Pick<Plan["plan"], "period" | "other_years">,
): number[] {
  const found = [...text.replace(addresses, "").matchAll(year)].map(([written]) => Number(written));
  return [...new Set(found)].filter(
    (one) => (one < period.start || one > period.end) && !other_years.includes(one),
  );
}

/**
 * Whether a text of the data is the site's own, by its file and keys. The rest is the adopted plan's, or
 * tells of it, of the law or of the editors' work, which have years of their own.
 */
export const isSitesOwn = (file: string, [key]: Path): boolean =>
  file === "site" || file === "interface" || (file === "plan" && key !== "source");

const fix =
  "Write {period} for the plan's years; or name the year under other_years in plan.yaml, where it is right.";

/** `other-year` at a text with such years; `told` names them in a sentence. */
export const otherYear = (years: readonly number[]): Pick<Problem, "code" | "message" | "fix"> => ({
  code: "warning: other-year",
  message: `${years.join(" and ")} ${years.length === 1 ? "is" : "are"} outside the plan's period.`,
  fix,
});

/** `other-year` in the site's own words, and at years of a part that are not the plan's. */
export function otherYearWarnings(
  { plan }: Pick<Plan, "plan">,
  sources: ReadonlyMap<string, DataFile>,
): Problem[] {
  return [...sources].flatMap(([name, yaml]) => {
    const { file, schema, data } = yaml;
    const problems: Problem[] = [];
    walk(schema, data, ({ path, value, meta }) => {
      if (typeof value !== "string" || !meta.shown || !isSitesOwn(name, path)) return;
      const years = otherYears(value, plan);
      const [first] = years;
      if (first !== undefined)
        problems.push({ file, ...yaml.atText(path, String(first)), ...otherYear(years) });
    });
    if (name === "plan") return problems;
    for (const { path, start, end } of periodsIn(data)) {
      const years = otherYears(`${start} ${end}`, plan);
      if (years.length > 0)
        problems.push({
          ...{ file, ...yaml.at(path), ...otherYear(years) },
          fix: "Correct it, or remove it: the plan's own period is then meant.",
        });
    }
    return problems;
  });
}

/** Every `period` in a file's content. */
function periodsIn(data: unknown, path: Path = []): { path: Path; start: unknown; end: unknown }[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => periodsIn(item, [...path, index]));
  if (!isRecord(data)) return [];
  const { start, end } = data;
  if (path.at(-1) === "period") return [{ path, start, end }];
  return Object.entries(data).flatMap(([key, value]) => periodsIn(value, [...path, key]));
}

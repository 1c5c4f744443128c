/** `npm run links`: tells dead addresses of others in the data. 0 none, 1 some, 2 could not be asked. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { openEdition } from "../src/checks/built-edition.ts";
import { addPlace, dataAddresses } from "../src/checks/external/data-addresses.ts";
import { deadAddresses, FRESH_DAYS } from "../src/checks/external/dead-addresses.ts";
import { outsideLinks } from "../src/checks/external/outside-links.ts";
import { runCommand } from "../src/command/run-command.ts";
import { readable, visible } from "../src/command/visible.ts";
import { loadCatalogues } from "../src/language/catalogue/load.ts";
import { formatProblem } from "../src/plan/problem.ts";
import { subjects } from "../src/subjects/index.ts";
import { loadPlan } from "../src/subjects/load-plan.ts";
import { program } from "./command-line.ts";

program
  .name("npm run links --")
  .description(
    "Asks other hosts whether the pages that the data and the built edition link to are still there: " +
      "each host one thing at a time, with a pause. What was there is not asked for again for " +
      `${FRESH_DAYS} days. Needs the Internet, and is no part of a build or a check.`,
  )
  .option("--data <dir>", "folder of the plan's data files", "data")
  .option("--out <dir>", "folder of the edition, if there is one", "dist")
  .option("--all", "ask again, also what was there a short time ago", false)
  .helpOption("--help", "show this help")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse();

const COULD_NOT_ASK = 2;
const options = program.opts<{ data: string; out: string; all: boolean }>();
await runCommand(() => links(options), { failure: COULD_NOT_ASK });

async function links({ data, out, all }: { data: string; out: string; all: boolean }) {
  const loaded = loadPlan(data);
  if (!loaded.ok) {
    for (const problem of loaded.problems) console.error(formatProblem(problem));
    return COULD_NOT_ASK;
  }
  const { plan, sources } = loaded;
  const read = loadCatalogues(data, plan, sources, subjects);
  if (!read.ok) {
    for (const problem of read.problems) console.error(formatProblem(problem));
    return COULD_NOT_ASK;
  }
  const catalogues = plan.site.languages
    .map(({ code }) => join(data, "translations", `${code}.po`))
    .filter((path) => existsSync(path));
  const addresses = dataAddresses(plan, sources, subjects, catalogues);
  const edition = openEdition(out);
  for (const { url, places } of edition ? outsideLinks(edition).values() : [])
    if (!addresses.has(url)) for (const place of places) addPlace(addresses, url, place);

  const { dead, asked, known, unasked, isOffline } = await deadAddresses([...addresses.values()], {
    now: Date.now(),
    all,
    userAgent: userAgentOf(Object.values(plan.site.home?.address ?? {})),
  });
  if (isOffline) {
    console.error(`No host answered (${dead[0]?.why}). Is this machine connected to the Internet?`);
    return COULD_NOT_ASK;
  }
  for (const { url, places, why } of dead) console.log(lineOf(url, places, "dead-address", why));
  for (const { url, places } of unasked)
    console.log(lineOf(url, places, "not-asked", "the host asks to wait; try again later"));
  console.log(
    `${addresses.size} addresses: ${dead.length} dead, ${asked} asked now, ${known} known from the last ${FRESH_DAYS} days, ${unasked.length} not asked.`,
  );
  return dead.length > 0 ? 1 : 0;
}

/** Name and version of the programme, and the site above the plan's, where somebody can be asked. */
function userAgentOf([home]: readonly string[]): string {
  const { name, version } = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")));
  return `${name}/${version} (link check${home === undefined ? "" : `; +${home}`})`;
}

function lineOf(url: string, [first = "", ...more]: readonly string[], code: string, why: string) {
  const also = more.length === 0 ? "" : ` Also in ${more.join(", ")}.`;
  return `${visible(first)}  ${code}  ${readable(`${url} – ${why}.${also}`)}`;
}

/** What people ask leads to what they are after: the plan's own search, asked in a browser in each language. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { parse } from "yaml";
import { z } from "zod";
import { loadEditions } from "../../src/outputs/editions.ts";
import { type Served, serveFolder } from "../../src/outputs/serve-folder.ts";
import { type OpenBrowser, openBrowser } from "../../src/pdf/browser/open.ts";
import { loadPlan } from "../../src/subjects/load-plan.ts";
import { type ExampleEdition, exampleEdition } from "../example-edition.ts";
import { misledQueries } from "../search-answers.ts";

const queriesSchema = z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1).max(3)));
const table = queriesSchema.parse(
  parse(readFileSync(join(import.meta.dirname, "search-queries.yaml"), "utf8")),
);
const loaded = loadEditions("data", undefined);
const editions = loaded.ok ? loaded.editions : [];

let edition: ExampleEdition | undefined;
let served: Served;
let open: OpenBrowser;

test.before(async (t) => {
  t.timeout(180_000);
  edition = await exampleEdition({ data: "data", search: true });
  served = await serveFolder(edition.dist);
  open = await openBrowser();
});

test.after.always(async () => {
  await open?.[Symbol.asyncDispose]();
  await served?.[Symbol.asyncDispose]();
  edition?.[Symbol.dispose]();
});

test("each language has its questions, and each channel, body and act is asked for in each", (t) => {
  const found = loadPlan("data");
  if (!found.ok) return t.fail("The plan has problems.");
  const { channels, structures, mandate } = found.plan;
  const wanted = [
    ...(channels?.levels ?? [])
      .flatMap(({ groups }) => groups.flatMap((group) => group.channels))
      .flatMap((channel) => [channel, ...(channel.channels ?? [])]),
    ...(structures?.structures ?? []),
    ...(mandate?.acts?.items ?? []),
  ].map(({ id }) => id);
  t.true(wanted.length > 80);
  t.deepEqual(
    Object.keys(table),
    found.plan.site.languages.map(({ code }) => code),
  );
  for (const [language, queries] of Object.entries(table)) {
    t.true(Object.keys(queries).length >= 40, language);
    const asked = new Set(Object.values(queries).flat());
    t.deepEqual(
      wanted.filter((id) => !asked.has(id)),
      [],
      language,
    );
  }
});

for (const one of editions) {
  const { code } = one.language;
  test(`${code}: what is asked for is among the first three results`, async (t) => {
    t.timeout(120_000);
    const address = edition?.manifest.pages.find(
      ({ layout, language }) => layout === "search" && language === code,
    )?.address;
    const page = await open.browser.newPage();
    await page.goto(`${served.origin}${address}`, { waitUntil: "load" });
    t.deepEqual(await misledQueries(page, one, table[code] ?? {}), []);
    await page.close();
  });
}

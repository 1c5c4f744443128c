/** An output that exists nowhere else comes through every door by being on the list. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { openEdition } from "../checks/built-edition.ts";
import { checksOf } from "../checks/list.ts";
import { examine } from "../checks/run/examine.ts";
import { subjectsOf } from "../checks/run/subjects.ts";
import { openBrowser } from "../pdf/browser/open.ts";
import { fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";
import { gatherRelease } from "./release.ts";
import { OUTPUTS } from "../outputs/index.ts";
import type { Output } from "../outputs/output.ts";

const leafletOf = (language: string) => `/${language}/leaflet.txt`;

/** A text of one line in each language: the plan's name. */
const leaflet: Output = {
  id: "leaflet",
  steps: () => [{ id: "leaflets", title: "Write the leaflets" }],
  reads: () => [],
  make: async ({ folder, editions, onStep }) => {
    onStep("leaflets");
    const documents = editions.editions.map(({ language: { code }, plan: { plan } }) => {
      const text = `${plan.full_title.plain}\n`;
      writeFileSync(join(folder, leafletOf(code)), text);
      return { language: code, address: leafletOf(code), bytes: Buffer.byteLength(text) };
    });
    return { ok: true, documents };
  },
  documents: (all) => [...new Set(all.map(({ language }) => leafletOf(language.code)))],
  offers: ({ language, ui }) => [
    {
      address: leafletOf(language.code),
      format: "text/plain",
      language: language.code,
      name: ui.about.licences,
      onFront: ui.about.edition,
      describe: ({ bytes }) => ui.files.size({ kilobytes: bytes }),
    },
  ],
  listing: { documents: "leaflets" },
  differences: (_options, _all, { documents }) =>
    documents.some(({ output }) => output === "leaflet") ? [] : ["without leaflets"],
  prove: {
    id: "leaflet",
    title: "The leaflet says the plan's name",
    standard: "own rule",
    matters: "everyone",
    fix: "Build again.",
    files: ({ manifest }) =>
      manifest.documents
        .filter(({ output }) => output === "leaflet")
        .map(({ address }) => address.slice(1)),
    faults: async (edition) =>
      leaflet.prove
        ?.files(edition)
        .filter((file) => edition.read(file).toString().trim() === "")
        .map((file) => ({ file, message: "The leaflet is empty." })) ?? [],
  },
};

const outputs = [...OUTPUTS, leaflet];

test("an invented output is made, listed, offered, released and proved by being on the list", async (t) => {
  t.timeout(120_000);
  using edition = fixtureEdition();
  const { out } = edition;
  const steps: string[] = [];
  const outcome = await edition.build({}, { outputs, onStep: (step) => steps.push(step) });
  t.true(outcome.ok);
  t.true(steps.includes("leaflets"));

  const manifest = readManifest(out, outputs);
  t.deepEqual(
    manifest?.documents.map(({ output, address }) => `${output} ${address}`),
    ["leaflet /en/leaflet.txt", "leaflet /es/leaflet.txt"],
  );
  t.deepEqual(Object.keys(JSON.parse(edition.text("edition.json"))).slice(-4), [
    "slides",
    "decks",
    "leaflets",
    "files",
  ]);
  t.is(readManifest(out), undefined, "no reader takes an edition for one without leaflets");

  const link = edition.page("en/about/index.html")('a[type="text/plain"][hreflang="en"]');
  t.is(link.attr("href"), "../leaflet.txt");
  const bytes = manifest?.documents[0]?.bytes ?? 0;
  t.regex(link.text(), new RegExp(`\\b${bytes}\\s`));
  t.is(edition.page("en/index.html")('a[type="text/plain"]').attr("href"), "leaflet.txt");
  t.true(edition.text("checksums.txt").includes("  en/leaflet.txt\n"));

  const pictures = mkdtempSync(join(tmpdir(), "pictures-"));
  t.teardown(() => rmSync(pictures, { recursive: true }));
  const findings = async () => {
    const built = openEdition(out, outputs);
    if (!built) throw new Error("There is no edition.");
    const asked = subjectsOf(built, outputs).filter((subject) => subject === "leaflet");
    t.deepEqual(asked, ["leaflet"]);
    const checks = checksOf(outputs).filter(({ id }) => id === "leaflet");
    const { complete } = await examine(built, asked, pictures, () => {}, {
      checks,
      open: openBrowser,
    });
    return complete.flatMap(({ findings }) => findings);
  };
  t.deepEqual(await findings(), []);
  writeFileSync(join(out, "en/leaflet.txt"), "\n");
  t.deepEqual(
    (await findings()).map(({ check, file, language }) => [check, file, language]),
    [["leaflet", "en/leaflet.txt", "en"]],
  );
});

test("a page is written again only into an edition of the same outputs, whose documents stay", async (t) => {
  using edition = fixtureEdition();
  await edition.build({}, { outputs });
  const before = readFileSync(join(edition.out, "en/leaflet.txt"), "utf8");
  t.true((await edition.build({ only: "shelves" }, { outputs })).ok);
  t.is(edition.text("en/leaflet.txt"), before);
  t.is(readManifest(edition.out, outputs)?.documents.length, 2);
});

test("problems of an invented output publish nothing", async (t) => {
  using edition = fixtureEdition();
  const place = { file: "leaflet.yaml", line: 1, column: 1 };
  const problem = { ...place, code: "leaflet-long", message: "Too long.", fix: "Cut." };
  const failing: Output = {
    ...leaflet,
    make: async () => ({ ok: false, problems: [problem] }),
  };
  const outcome = await edition.build({}, { outputs: [...OUTPUTS, failing] });
  t.deepEqual(outcome.ok ? [] : outcome.problems, [problem]);
  t.is(readManifest(edition.out), undefined);
});

test("a release hands on the documents of every output", async (t) => {
  using edition = fixtureEdition();
  await edition.build({}, { outputs });
  const out = join(edition.out, "../release");
  const project = join(import.meta.dirname, "../..");
  const gathered = await gatherRelease(edition.out, out, project, outputs);
  t.true(gathered.ok && gathered.files.includes("leaflet.txt"), JSON.stringify(gathered));
});

/** Eleventy's own command, pointed at the project's configuration, writes what the build writes. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import test from "ava";
import { withEdit } from "../plan/fixture/small-plan.ts";
import { filesIn } from "./files.ts";
import { fixtureEdition } from "./fixture-edition.ts";

const project = join(import.meta.dirname, "../..");
const command = join(project, "node_modules/@11ty/eleventy/cmd.cjs");

function eleventy(options: readonly string[], environment: Record<string, string>) {
  return spawn(process.execPath, [command, "--config=.eleventy.ts", ...options], {
    cwd: project,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const ended = async (child: ChildProcess) => {
  const code = new Promise((resolve) => child.once("close", resolve));
  const said = child.stderr ? await text(child.stderr) : "";
  return { code: await code, said };
};

/** What the build adds to a site: twins for servers, and its list by which the folder may be replaced. */
const isOfBuild = (file: string) => /\.(br|gz)$/.test(file) || file === "edition.json";

test("the same pages, assets, open data and search, byte for byte", async (t) => {
  using edition = fixtureEdition();
  const url = "https://plan.example";
  await edition.build({ search: true, url, pathPrefix: "/say/" });
  const out = join(edition.out, "../site");
  const { code, said } = await ended(
    eleventy(["--quiet", `--output=${out}`, "--pathprefix=say"], {
      PLAN_DATA: edition.data,
      PLAN_URL: url,
    }),
  );
  t.is(code, 0, said);
  const files = filesIn(edition.out).filter((file) => !isOfBuild(file));
  t.true(files.includes("en/principles/shelves/index.html"));
  t.deepEqual(filesIn(out), files);
  for (const file of files)
    t.true(readFileSync(join(out, file)).equals(readFileSync(join(edition.out, file))), file);
});

test("a plan with problems is not written: they are told, one line each, with exit code 1", async (t) => {
  using edition = fixtureEdition();
  withEdit(edition.data, "channels.yaml", "audiences: [readers]", "audiences: [raeders]");
  const out = join(edition.out, "../site");
  const { code, said } = await ended(eleventy([`--output=${out}`], { PLAN_DATA: edition.data }));
  t.is(code, 1);
  t.is(
    said.replaceAll(/\S*channels/g, "channels"),
    '\nchannels.yaml:27:21  unknown-audience  "raeders" is not an audience. Did you mean "readers"?\n\n1 problem; nothing is written.\n',
  );
  t.false(existsSync(out));
});

test("an option that cannot be is told in one line", async (t) => {
  const { code, said } = await ended(eleventy(["--dryrun"], { PLAN_URL: "plan.example" }));
  t.is(code, 1);
  t.regex(said, /^error: .*Write an origin such as .*\n$/);
});

test("while it is served, changed data are seen, and with problems the last good pages stay", async (t) => {
  using edition = fixtureEdition();
  const out = join(edition.out, "../site");
  const child = eleventy(["--serve", "--port=8391", `--output=${out}`], {
    PLAN_DATA: edition.data,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (part: string) => {
      said += part;
    });
  const saying = async (pattern: RegExp) => {
    const last = Date.now() + 60_000;
    for (let found = pattern.exec(said); ; found = pattern.exec(said)) {
      if (found) return found;
      if (child.exitCode !== null || Date.now() > last) throw new Error(said);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  try {
    const origin = (await saying(/Server at (http:\S+)\//))[1];
    const page = `${origin}/en/principles/`;
    const heading = async () => /<h1>(.*)<\/h1>/.exec(await (await fetch(page)).text())?.[1];
    const headingAfter = async (from: string, to: string) => {
      said = "";
      withEdit(edition.data, "site.yaml", from, to);
      await saying(/Wrote \d+ files/);
      return heading();
    };
    t.is(await heading(), "What we hold to");
    t.is(
      await headingAfter("title: What we hold to", "title: What we stand for"),
      "What we stand for",
    );
    t.is(await headingAfter("title: What we stand for", "titel: Our word"), "What we stand for");
    t.regex(said, /site\.yaml:\d+:\d+ {2}unknown-key {2}"titel" .*Did you mean "title"\?/);
    t.regex(said, /; the last good pages stay\.\n/);
    t.is(await headingAfter("titel: Our word", "title: Our word"), "Our word");
    child.kill("SIGINT");
    await new Promise((resolve) => child.once("close", resolve));
  } finally {
    child.kill("SIGKILL");
  }
});

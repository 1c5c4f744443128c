import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { withEdit } from "../plan/fixture/small-plan.ts";
import { fixtureEdition } from "./fixture-edition.ts";

const run = promisify(execFile);
const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

test("two builds in two folders under another clock, language and mask give the same PDFs", async (t) => {
  t.timeout(180_000);
  using first = fixtureEdition();
  using second = fixtureEdition();
  const build = ({ data, out }: { data: string; out: string }, umask: string, env: object) =>
    run(
      "/bin/sh",
      [
        "-c",
        `umask ${umask}; exec "$0" scripts/build.ts --data "$1" --out "$2"`,
        process.execPath,
        data,
        out,
      ],
      { env: { ...process.env, CI: "true", ...env } },
    );
  await build(first, "022", {
    TZ: "Pacific/Kiritimati",
    LANG: "fi_FI.UTF-8",
    LC_ALL: "fi_FI.UTF-8",
  });
  await build(second, "077", { TZ: "America/Adak", LANG: "C", LC_ALL: "C" });
  for (const file of ["en/readers-say.pdf", "es/voz-lectora.pdf"]) {
    t.is(digest(join(first.out, file)), digest(join(second.out, file)), file);
  }
  t.is(first.text("edition.json"), second.text("edition.json"));
});

test("a slide whose text does not fit stops the build by name, and nothing is published", async (t) => {
  t.timeout(180_000);
  using edition = fixtureEdition();
  withEdit(
    edition.data,
    "channels.yaml",
    "text: A slip that asks the library to buy a book",
    `text: "${"A slip that asks the library to buy a book. ".repeat(60)}"`,
  );
  const outcome = await edition.build({ pdf: true, languages: ["en"] });
  t.false(outcome.ok);
  const overflow = outcome.ok
    ? []
    : outcome.slideProblems.filter(({ code }) => code === "slide-overflow");
  t.deepEqual(
    overflow.map(({ slide, language }) => `${language}:${slide}`),
    ["en:in-the-branches"],
  );
  t.regex(overflow[0]?.message ?? "", /^The content goes \d+ px beyond its box at text step 8$/);
  t.false(existsSync(edition.out));
});

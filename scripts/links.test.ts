/** `npm run links` tells dead addresses by the lines of the data on which they stand. */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { runScript } from "../src/command/fixture/run-script.ts";
import { smallPlan, withEdit } from "../src/plan/fixture/small-plan.ts";

const run = promisify(execFile);
const script = join(import.meta.dirname, "links.ts");

for (const [name, harm] of [
  ["is a file", (data: string) => writeFileSync(join(data, "translations"), "")],
  ["leads nowhere", (data: string) => symlinkSync("nowhere", join(data, "translations"))],
  [
    "holds a pipe",
    (data: string) => {
      mkdirSync(join(data, "translations"));
      execFileSync("mkfifo", [join(data, "translations/es.po")]);
    },
  ],
] as const) {
  test(`a folder of catalogues that ${name} is told in one line`, async (t) => {
    const place = mkdtempSync(join(tmpdir(), "links-"));
    t.teardown(() => rmSync(place, { recursive: true, force: true }));
    const data = smallPlan(join(place, "data"));
    rmSync(join(data, "translations"), { recursive: true, force: true });
    harm(data);
    const { code, said } = await runScript("links.ts", ["--data", data, "--out", place]);
    t.is(code, 2);
    t.regex(said, /^.*translations(\/es\.po)?:1:1 {2}\S+ {2}.*\n$/);
  });
}

test("one line for each dead address, and none asked twice in a week that is there", async (t) => {
  const place = mkdtempSync(join(tmpdir(), "links-"));
  t.teardown(() => rmSync(place, { recursive: true, force: true }));
  const asked: string[] = [];
  const server = createServer(({ method, url, headers }, response) => {
    asked.push(`${method} ${url} ${headers["user-agent"]}`);
    response.statusCode = url === "/gone" ? 410 : 200;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => server.close());
  const address = server.address();
  if (address === null || typeof address === "string") return t.fail("The server has no port.");
  const origin = `http://127.0.0.1:${address.port}`;
  const data = smallPlan(join(place, "data"));
  withEdit(data, "channels.yaml", "https://slips.example.org/", `${origin}/gone`);
  withEdit(data, "site.yaml", "https://library.example.org/cy", `${origin}/form`);
  withEdit(data, "site.yaml", "\npages:", `\nfeedback: { en: ${origin}/form }\n\npages:`);

  const env = { ...process.env, PARTICIPATION_PLAN_CACHE: join(place, "cache") };
  const links = () =>
    run(process.execPath, [script], { cwd: place, env }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
    );
  const dead = `data/channels.yaml:33:23  dead-address  ${origin}/gone – status 410.\n`;
  t.deepEqual(await links(), {
    code: 1,
    stdout: `${dead}2 addresses: 1 dead, 2 asked now, 0 known from the last 7 days, 0 not asked.\n`,
  });
  t.deepEqual(await links(), {
    code: 1,
    stdout: `${dead}2 addresses: 1 dead, 1 asked now, 1 known from the last 7 days, 0 not asked.\n`,
  });
  t.deepEqual(
    asked.map((line) => line.replace(/\/\d[\d.]* /, "/x ")),
    [
      "HEAD /gone participation-plan/x (link check)",
      "HEAD /form participation-plan/x (link check)",
      "HEAD /gone participation-plan/x (link check)",
    ],
  );
});

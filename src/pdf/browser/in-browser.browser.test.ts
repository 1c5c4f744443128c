import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import test from "ava";
import type { Browser } from "puppeteer";
import { BrowserFailedError } from "./failure.ts";
import { inBrowser } from "./in-browser.ts";
import { openBrowser } from "./open.ts";

const linux = process.platform === "linux" ? test.serial : test.serial.skip;

/** Ends the processes that draw pages, as a system does that runs out of memory. */
function killRenderers(browser: Browser): void {
  const group = browser.process()?.pid;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const told = contentOf(`/proc/${pid}/stat`).replace(/^.*\)/s, "").split(" ");
    const isOurs = Number(told[3]) === group;
    if (isOurs && contentOf(`/proc/${pid}/cmdline`).includes("--type=renderer"))
      process.kill(Number(pid), "SIGKILL");
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

const faults: [name: string, disturb: (browser: Browser) => unknown, says: string][] = [
  ["a dead renderer", killRenderers, "A page of the browser crashed"],
  [
    "a dead browser",
    (browser) => browser.process()?.kill("SIGKILL"),
    "The browser ended in the middle of its work",
  ],
];

/** Prints a page, after having disturbed the browser. */
const print =
  (disturb: (browser: Browser) => unknown) =>
  async ({ browser }: { browser: Browser }) => {
    const page = await browser.newPage();
    await page.setContent("<!doctype html><title>A</title><p>Hei</p>");
    disturb(browser);
    return Buffer.from((await page.pdf()).subarray(0, 5)).toString();
  };

const profiles = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`participation-plan-${process.pid}-`));

for (const [name, disturb, says] of faults) {
  linux(`${name} in mid-print is made good by a fresh browser`, async (t) => {
    let times = 0;
    const once = (browser: Browser) => times++ === 0 && disturb(browser);
    t.is(await inBrowser(print(once)), "%PDF-");
    t.is(times, 2);
    t.deepEqual(profiles(), []);
  });

  linux(`${name} twice is told in one line, at once`, async (t) => {
    const begun = performance.now();
    await t.throwsAsync(inBrowser(print(disturb)), {
      instanceOf: BrowserFailedError,
      message: `${says}, and so it was in a fresh one. Try again, or build without PDFs: --no-pdf`,
    });
    t.true(performance.now() - begun < 30_000);
    t.deepEqual(profiles(), []);
  });
}

test.serial("work that hangs is given up twice, and told", async (t) => {
  await t.throwsAsync(
    inBrowser(() => new Promise(() => {}), { limit: 500 }),
    {
      instanceOf: BrowserFailedError,
      message:
        "The browser hung for 0.5 s, and so it was in a fresh one. Try again, or build without PDFs: --no-pdf",
    },
  );
  t.deepEqual(profiles(), []);
});

test.serial("a fault of the work itself is thrown on, and not tried again", async (t) => {
  let times = 0;
  const work = async () => {
    times += 1;
    throw new RangeError("wrong");
  };
  await t.throwsAsync(inBrowser(work), { instanceOf: RangeError });
  t.is(times, 1);
});

test.serial("a browser that does not start is tried twice, and told", async (t) => {
  let times = 0;
  const open = async () => {
    times += 1;
    throw new BrowserFailedError("The browser /x does not start: it is broken");
  };
  await t.throwsAsync(
    inBrowser(async () => {}, { open }),
    {
      message: /^The browser \/x does not start: it is broken, and so it was in a fresh one/,
    },
  );
  t.is(times, 2);
});

test.serial("a browser that has stopped answering is closed all the same", async (t) => {
  const open = await openBrowser();
  const pid = open.browser.process()?.pid ?? 0;
  process.kill(pid, "SIGSTOP");
  const ended = new Promise((resolve) => open.browser.process()?.once("exit", resolve));
  await open[Symbol.asyncDispose]();
  await ended;
  t.deepEqual(profiles(), []);
});

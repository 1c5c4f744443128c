import test from "ava";
import { linesOfError } from "./faults.ts";
import { allowClient, withClient } from "./page-additions.ts";
import { problemPage } from "./problem-page.ts";
import { Queue } from "./queue.ts";

test("the preview's script is let through the page's policy, and nothing else", (t) => {
  t.is(
    allowClient("default-src 'none'; script-src 'none'; style-src 'self'"),
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  );
  t.is(
    withClient(
      `<head><meta http-equiv="Content-Security-Policy" content="script-src 'sha256-x'"></head>`,
      "7.1",
    ),
    `<head><meta http-equiv="Content-Security-Policy" content="script-src 'sha256-x' 'self'; connect-src 'self'"><script src="/_preview/client.js" data-revision="7.1" defer></script></head>`,
  );
});

test("a fault is told from the outside in, with the place in src where it arose", (t) => {
  const inner = new TypeError("This is undefined.");
  inner.stack = "TypeError: This is undefined.\n    at f (/project/src/site/page.ts:3:1)";
  t.deepEqual(linesOfError(new Error("The page was not written.", { cause: inner })), [
    "The page was not written.",
    "This is undefined.",
    "at /project/src/site/page.ts:3:1",
  ]);
  t.deepEqual(linesOfError("no error"), ["no error"]);
});

test("lines on the problem page are text, not markup", (t) => {
  t.true(problemPage(['<b>"&"'], "1.1").includes("<li>&lt;b&gt;&quot;&amp;&quot;</li>"));
});

test("tasks run one after the other, also after one that fails", async (t) => {
  const queue = new Queue();
  const order: number[] = [];
  const first = queue.add(async () => {
    await Promise.resolve();
    order.push(1);
    throw new Error("first");
  });
  const second = queue.add(async () => order.push(2));
  await t.throwsAsync(first, { message: "first" });
  await second;
  t.deepEqual(order, [1, 2]);
});

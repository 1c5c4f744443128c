/** A server on this machine answers requests for this machine, and no others. */
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { smallPlan } from "../plan/fixture/small-plan.ts";
import { askedAddress } from "./own-address.ts";
import { serveFolder } from "./serve-folder.ts";
import { Preview } from "../preview/preview.ts";
import { servePreview } from "../preview/server.ts";

const statusOf = (url: string, headers: Record<string, string | undefined>) => {
  const asked = askedAddress({ url, headers });
  return "status" in asked ? asked.status : asked.address;
};

test("the machine's own names are answered, with any port", (t) => {
  for (const host of ["localhost", "localhost:8080", "LOCALHOST.:1", "127.0.0.1:80", "[::1]:8080"])
    t.is(statusOf("/fi/", { host }), "/fi/");
  t.is(statusOf("/fi/?a", { host: "localhost:1", origin: "http://localhost:1" }), "/fi/");
});

test("421: every other name", (t) => {
  for (const host of [
    undefined,
    "",
    "rebind.example",
    "localhost.rebind.example:8080",
    "127.0.0.1.rebind.example",
    "127.rebind.example",
    "localhost@rebind.example",
    "localhost:a",
    "0.0.0.0",
    "192.168.1.2",
  ])
    t.is(statusOf("/fi/", { host }), 421, host);
});

test("403: pages of other sites", (t) => {
  const host = "localhost:8080";
  for (const origin of ["https://elsewhere.example", "null", "http://localhost:3000"])
    t.is(statusOf("/_preview/events", { host, origin }), 403, origin);
});

test("400: addresses that cannot be read or lead out of the edition", (t) => {
  const host = "localhost";
  for (const url of [
    ..."/%zz /% /%ff /fi/%00 /..%2f..%2fetc/passwd /fi/..%5c.. /%5cetc".split(" "),
    ...["http://elsewhere.example/", "*", "http://["],
  ])
    t.is(statusOf(url, { host }), 400, url);
  t.is(statusOf("//", { host }), "//");
  t.is(statusOf("/a..b/%C3%A4", { host }), "/a..b/ä");
});

/** The whole answer to a request as it is written, which `fetch` would mend. */
async function answerTo(origin: string, lines: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(origin).port), new URL(origin).hostname);
  socket.setEncoding("utf8");
  let answer = "";
  socket.on("data", (text: string) => {
    answer += text;
  });
  socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`);
  await once(socket, "close");
  return answer;
}

test("a server shows its draft under its own name only", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "own-address-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  using preview = new Preview({ data: smallPlan(join(folder, "plan")), brand: undefined });
  await preview.reload();
  await using server = await servePreview(preview, 0);
  const { host } = new URL(server.origin);
  const get = (path: string, ...more: string[]) =>
    answerTo(server.origin, [`GET ${path} HTTP/1.1`, ...more]);

  for (const path of ["/_preview/events", "/_preview/client.js", "/en/", "/robots.txt"]) {
    const rebound = await get(path, "Host: rebind.example");
    t.regex(rebound, /^HTTP\/1\.1 421 /);
    t.regex(rebound, /\r\nThis server answers at localhost, not at rebind\.example\.\n/);
    t.regex(await get(path, `Host: ${host}`, "Origin: https://a.example"), /^HTTP\/1\.1 403 /);
  }
  for (const path of ["/%zz", "/%00", "/..%2f..%2fetc/passwd"])
    t.regex(await get(path, `Host: ${host}`), /^HTTP\/1\.1 400 /);
  t.regex(await get("/_preview/client.js", `Host: ${host}`), /^HTTP\/1\.1 200 /);
});

test("an edition that is printed or checked is not shown to others, either", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "own-address-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "index.html"), "draft");
  await using served = await serveFolder(folder);
  const get = (path: string, host: string) =>
    answerTo(served.origin, [`GET ${path} HTTP/1.1`, `Host: ${host}`]);
  t.regex(await get("/", new URL(served.origin).host), /^HTTP\/1\.1 200 [\s\S]*draft/);
  t.regex(await get("/", "rebind.example"), /^HTTP\/1\.1 421 /);
  t.regex(await get("/%zz", "127.0.0.1"), /^HTTP\/1\.1 400 /);
});

import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { goodFiles } from "../fixture/good-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import { askHosts } from "./ask-hosts.ts";
import { checkOutside } from "./check-outside.ts";

const folder = mkdtempSync(join(tmpdir(), "outside-"));
let server: Server;
let origin = "";
/** Requests in their order, and how many were open at the same time at most. */
let asked: string[] = [];
let open = 0;
let most = 0;

test.before(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    open += 1;
    most = Math.max(most, open);
    setImmediate(() => {
      open -= 1;
      if (request.url === "/late") return;
      const isUnknown = request.url === "/no-head" && request.method === "HEAD";
      const status = { "/gone": 404, "/refused": 403, "/broken": 500 }[request.url ?? ""];
      response.statusCode = isUnknown ? 405 : (status ?? 200);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  origin = `http://127.0.0.1:${address.port}`;
});
test.beforeEach(() => {
  asked = [];
  most = 0;
});
test.after.always(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test.serial("a host is asked one thing at a time, by GET where HEAD is not enough", async (t) => {
  const urls = ["/a", "/b", "/no-head", "/gone"].map((path) => `${origin}${path}`);
  const answers = await askHosts(urls);
  t.is(most, 1);
  t.deepEqual(asked, [
    "HEAD /a",
    "HEAD /b",
    "HEAD /no-head",
    "GET /no-head",
    "HEAD /gone",
    "GET /gone",
  ]);
  t.deepEqual(
    [...answers.values()].map(({ status }) => status),
    [200, 200, 200, 404],
  );
});

test.serial("a host that does not answer is not waited for longer than agreed", async (t) => {
  const url = `${origin}/late`;
  t.deepEqual(
    [...(await askHosts([url], { timeout: 200 }))],
    [[url, { status: 0, error: "no answer in 0.2 s" }]],
  );
});

test.serial(
  "what is gone is told for each page; what is there is not asked for again",
  async (t) => {
    const files = goodFiles();
    const link = (path: string) => `<p><a href="${origin}${path}#part">${path}</a></p>`;
    const markup = ["/a", "/gone", "/refused", "/broken"].map(link).join("");
    for (const file of ["fi/index.html", "sv/index.html"])
      files.set(file, files.get(file)?.replace("<!-- here -->", markup) ?? "");
    using written = writeEdition(files);
    const cache = join(folder, "cache.json");
    const now = Date.UTC(2026, 10, 21);
    const findings = await checkOutside(written.edition, { cache, now });
    t.deepEqual(
      findings.map(({ file, message }) => `${file}  ${message}`),
      [
        `fi/index.html  ${origin}/gone does not answer as it should: status 404.`,
        `sv/index.html  ${origin}/gone does not answer as it should: status 404.`,
        `fi/index.html  ${origin}/broken does not answer as it should: status 500.`,
        `sv/index.html  ${origin}/broken does not answer as it should: status 500.`,
      ],
    );
    asked = [];
    await checkOutside(written.edition, { cache, now: now + 1000 });
    t.deepEqual(asked, ["HEAD /gone", "GET /gone", "HEAD /broken"]);
    asked = [];
    await checkOutside(written.edition, { cache, now: now + 8 * 24 * 60 * 60 * 1000 });
    t.true(asked.includes("HEAD /a"));
  },
);

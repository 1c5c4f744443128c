/** What is dead is told, hosts are asked politely, and what was there is not asked for again. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { askHosts } from "./ask-hosts.ts";
import { type DeadOptions, deadAddresses } from "./dead-addresses.ts";

const folder = mkdtempSync(join(tmpdir(), "outside-"));
let server: Server;
let origin = "";
/** Requests in their order, and how many were open at the same time at most. */
let asked: string[] = [];
let agents = new Set<string | undefined>();
let open = 0;
let most = 0;
/** How often each address was asked for. */
let times = new Map<string, number>();
let waited: number[] = [];
const polite = {
  userAgent: "a-plan/1 (link check)",
  wait: async (milliseconds: number) => waited.push(milliseconds),
};

test.before(async () => {
  server = createServer((request, response) => {
    const { method = "", url = "" } = request;
    asked.push(`${method} ${url}`);
    agents.add(request.headers["user-agent"]);
    times.set(url, (times.get(url) ?? 0) + 1);
    open += 1;
    most = Math.max(most, open);
    setImmediate(() => {
      open -= 1;
      if (url === "/late") return;
      const isSecond = (times.get(url) ?? 0) > 1;
      const status: Record<string, number> = {
        "/no-head": method === "HEAD" ? 405 : 200,
        "/gone": 404,
        "/refused": 403,
        "/broken": 500,
        "/soon": isSecond ? 200 : 429,
        "/rests": isSecond ? 200 : 503,
        "/much-later": 429,
      };
      response.statusCode = status[url] ?? 200;
      if (url === "/soon" || url === "/rests") response.setHeader("retry-after", "2");
      if (url === "/much-later") response.setHeader("retry-after", "3600");
      if (url === "/moved") {
        response.statusCode = 301;
        response.setHeader("location", "/a");
      }
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
  agents = new Set();
  times = new Map();
  waited = [];
  most = 0;
});
test.after.always(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const statuses = async (paths: readonly string[], options = {}) => {
  const answers = await askHosts(
    paths.map((path) => `${origin}${path}`),
    { ...polite, ...options },
  );
  return [...answers.values()].map(({ status }) => status);
};

test.serial(
  "a host is asked one thing at a time, with a pause, by GET where HEAD is not enough",
  async (t) => {
    t.deepEqual(await statuses(["/a", "/moved", "/no-head", "/gone"]), [200, 200, 200, 404]);
    t.is(most, 1);
    t.deepEqual(asked, [
      "HEAD /a",
      "HEAD /moved",
      "HEAD /a",
      "HEAD /no-head",
      "GET /no-head",
      "HEAD /gone",
      "GET /gone",
    ]);
    t.deepEqual(waited, [1000, 1000, 1000, 1000, 1000]);
    t.deepEqual([...agents], ["a-plan/1 (link check)"]);
  },
);

test.serial("a host that asks us to wait is asked again after that time", async (t) => {
  t.deepEqual(await statuses(["/soon", "/rests"]), [200, 200]);
  t.deepEqual(waited, [2000, 1000, 1000, 2000, 1000]);
});

test.serial(
  "a host that asks us to wait for long is left in peace, and its addresses are not called dead",
  async (t) => {
    t.deepEqual(await statuses(["/a", "/much-later", "/b"]), [200]);
    t.deepEqual(asked, ["HEAD /a", "HEAD /much-later"]);
  },
);

test.serial("a host that does not answer is not waited for longer than agreed", async (t) => {
  const url = `${origin}/late`;
  t.deepEqual(
    [...(await askHosts([url], { ...polite, timeout: 200 }))],
    [[url, { status: 0, error: "no answer in 0.2 s" }]],
  );
});

const addresses = (paths: readonly string[]) =>
  paths.map((path, index) => ({
    url: `${origin}${path}`,
    places: [`data/site.yaml:${index + 1}:3`],
  }));
const now = Date.UTC(2026, 10, 21);
const DAY = 24 * 60 * 60 * 1000;

test.serial(
  "what is dead is told with its places; what is there is not asked for again for a week",
  async (t) => {
    const paths = ["/a", "/gone", "/refused", "/broken"];
    const cache = join(folder, "cache.json");
    const ask = async (options: Partial<DeadOptions> = {}) => {
      asked = [];
      return deadAddresses(addresses(paths), { ...polite, cache, now, ...options });
    };
    const first = await ask();
    t.deepEqual(
      first.dead.map(({ url, places, why }) => `${places.join()} ${url} ${why}`),
      [
        `data/site.yaml:2:3 ${origin}/gone status 404`,
        `data/site.yaml:4:3 ${origin}/broken status 500`,
      ],
    );
    t.deepEqual([first.asked, first.known, first.unasked, first.isOffline], [4, 0, [], false]);
    const second = await ask({ now: now + DAY });
    t.deepEqual(asked, ["HEAD /gone", "GET /gone", "HEAD /broken"]);
    t.deepEqual([second.dead.length, second.asked, second.known], [2, 2, 2]);
    await ask({ now: now + DAY, all: true });
    t.true(asked.includes("HEAD /a"));
    await ask({ now: now + 9 * DAY });
    t.true(asked.includes("HEAD /a"));
  },
);

test.serial("a cache that was cut short is no hindrance", async (t) => {
  const cache = join(folder, "cut.json");
  writeFileSync(cache, '{ "https://exa');
  const { dead } = await deadAddresses(addresses(["/a"]), { ...polite, cache, now });
  t.deepEqual(dead, []);
});

test.serial(
  "where nobody answers it is this machine that is not connected, and nothing is kept",
  async (t) => {
    const cache = join(folder, "offline.json");
    const nowhere = [{ url: "http://127.0.0.1:1/", places: ["data/site.yaml:1:1"] }];
    t.true((await deadAddresses(nowhere, { ...polite, cache, now })).isOffline);
    const { known } = await deadAddresses(nowhere, { ...polite, cache, now });
    t.is(known, 0);
  },
);

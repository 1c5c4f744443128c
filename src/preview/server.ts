/** Serves the preview on this machine: pages made when they are asked for, and news of each change. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { askedAddress } from "../outputs/own-address.ts";
import { client, type News } from "./client.ts";
import { CLIENT, EVENTS, withClient } from "./page-additions.ts";
import type { Preview } from "./preview.ts";
import { problemPage } from "./problem-page.ts";

/** A server of the preview; disposing closes it and every connection. */
export interface PreviewServer extends AsyncDisposable {
  /** e.g. http://localhost:8080 */
  origin: string;
  /** Addresses of the pages that are open in browsers now. */
  open(): string[];
  /** Tells every open page what is new. */
  tell(): void;
}

/**
 * Starts serving.
 * @param port 0 for any free one
 * @throws with the code EADDRINUSE if the port is taken
 */
export async function servePreview(preview: Preview, port: number): Promise<PreviewServer> {
  const listeners = new Map<ServerResponse, string>();
  const news = (): string => {
    const { revision, faults, madeFaults } = preview;
    const all: News = { revision, faults: [...faults], madeFaults: [...madeFaults] };
    return `data: ${JSON.stringify(all)}\n\n`;
  };
  const files = sirv(preview.folder, { dev: true, etag: false });

  const subscribe = (url: URL, response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    // While the server restarts, browsers try again soon.
    response.write(`retry: 300\n${news()}`);
    listeners.set(response, url.searchParams.get("page") ?? "");
    response.on("close", () => listeners.delete(response));
  };

  const page = async (address: string, response: ServerResponse): Promise<void> => {
    const faults = await preview.prepare(address);
    if (faults.length > 0) return send(response, 503, problemPage(faults, preview.revision));
    const html = await htmlAt(preview.folder, address);
    if (html) return send(response, html.status, withClient(html.text, preview.revision));
    send(response, 404, "");
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // No page of another site takes in what the preview serves.
    response.setHeader("cross-origin-resource-policy", "same-origin");
    const asked = askedAddress(request);
    if ("status" in asked) return send(response, asked.status, `${asked.line}\n`, "text/plain");
    const { url, address } = asked;
    if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "");
    if (url.pathname === EVENTS) return subscribe(url, response);
    if (url.pathname === CLIENT) {
      const script = `(${client.toString()})(${JSON.stringify(EVENTS)});`;
      return send(response, 200, script, "text/javascript");
    }
    if (address.endsWith("/") || address.endsWith(".html")) return page(address, response);
    const faults = await preview.prepare(address);
    if (faults.length > 0) return send(response, 503, problemPage(faults, preview.revision));
    response.setHeader("cache-control", "no-store");
    files(request, response, () => void page(address, response));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  return {
    origin: `http://localhost:${await listen(server, port)}`,
    open: () => [...new Set(listeners.values())],
    tell() {
      for (const response of listeners.keys()) response.write(news());
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The page at an address, or the 404 page of its language or of the first there is. */
async function htmlAt(
  folder: string,
  address: string,
): Promise<{ status: number; text: string } | undefined> {
  const read = (file: string) => readFile(join(folder, file), "utf8").catch(() => undefined);
  const text = await read(address.endsWith("/") ? `${address}index.html` : address);
  if (text !== undefined && /(\/|\.html)$/.test(address)) return { status: 200, text };
  const [, language = ""] = address.split("/");
  const missing = await read(`${language}/404.html`);
  return missing === undefined ? undefined : { status: 404, text: missing };
}

function send(response: ServerResponse, status: number, body: string, type = "text/html"): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
  });
  response.end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** Serves a folder on this machine alone, for printing and checking. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface Served extends AsyncDisposable {
  /** Origin with the path prefix, without a slash at the end, e.g. http://127.0.0.1:40213. */
  origin: string;
}

/**
 * Serves `folder` on a free port until disposed.
 * @param headers sent with every file, e.g. a Content-Security-Policy
 * @param pages markup by path that is served in the place of a file's
 */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
  pages: ReadonlyMap<string, string> = new Map(),
): Promise<Served> {
  const setHeaders = (response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const handle = sirv(folder, { dev: true, etag: false, setHeaders });
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    if (page !== undefined) {
      setHeaders(response);
      response.setHeader("content-type", "text/html; charset=utf-8");
      return response.end(page);
    }
    handle(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = addressOf(server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address;
}

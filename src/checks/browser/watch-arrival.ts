/** Records what a page does while it loads: what it fetches, says to the console and is forbidden. */
import type { ConsoleMessage, HTTPRequest, HTTPResponse, Page } from "puppeteer";

/** What happened until the page and its fonts were there. */
export interface Arrival {
  /** Errors and warnings of the console, and uncaught exceptions. */
  complaints: string[];
  /** Requests that failed or were answered with an error, with the reason. */
  failed: { url: string; reason: string }[];
  /** Requests that went to another origin. */
  foreign: string[];
  /** What the Content-Security-Policy stopped: directive and what was blocked. */
  forbidden: string[];
  /** Everything that the page fetched, itself left out, cached or not. */
  fetched: string[];
}

declare global {
  interface Window {
    __forbidden?: string[];
  }
}

/** Runs `load` and records what happens meanwhile. */
export async function watchArrival(
  page: Page,
  origin: string,
  load: () => Promise<unknown>,
): Promise<Arrival> {
  const arrival: Arrival = { complaints: [], failed: [], foreign: [], forbidden: [], fetched: [] };
  const onConsole = (message: ConsoleMessage) => {
    // The browser says of failed requests and policies again what is recorded below.
    const isRepeated = /^Failed to load resource|Content Security Policy/.test(message.text());
    if (["error", "warn"].includes(message.type()) && !isRepeated)
      arrival.complaints.push(message.text());
  };
  const onError = (error: unknown) =>
    arrival.complaints.push(error instanceof Error ? error.message : `${error}`);
  const onRequest = (request: HTTPRequest) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== new URL(origin).origin)
      arrival.foreign.push(url);
  };
  const onFailed = (request: HTTPRequest) =>
    arrival.failed.push({ url: request.url(), reason: request.failure()?.errorText ?? "failed" });
  const onResponse = (response: HTTPResponse) => {
    if (response.status() >= 400)
      arrival.failed.push({ url: response.url(), reason: `status ${response.status()}` });
  };
  page.on("console", onConsole);
  page.on("pageerror", onError);
  page.on("request", onRequest);
  page.on("requestfailed", onFailed);
  page.on("response", onResponse);
  const { identifier } = await page.evaluateOnNewDocument(() => {
    const forbidden: string[] = [];
    window.__forbidden = forbidden;
    document.addEventListener("securitypolicyviolation", (event) => {
      forbidden.push(`${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
  try {
    await load();
    const { forbidden, fetched } = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        forbidden: window.__forbidden ?? [],
        fetched: performance.getEntriesByType("resource").map(({ name }) => name),
      };
    });
    return { ...arrival, forbidden, fetched };
  } finally {
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    page.off("console", onConsole);
    page.off("pageerror", onError);
    page.off("request", onRequest);
    page.off("requestfailed", onFailed);
    page.off("response", onResponse);
  }
}

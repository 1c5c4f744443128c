/** A page that is open in a browser: loaded once, then looked at in several ways. */
import type { Browser, CDPSession, Page } from "puppeteer";
import type { PageAbout } from "../built-page.ts";
import { openEverything } from "./open-everything.ts";
import { selectorOf } from "./selector-of.ts";
import type { View } from "./views.ts";
import { type Arrival, watchArrival } from "./watch-arrival.ts";

/** What a visit needs to know of the world. */
export interface VisitSetting {
  browser: Browser;
  /** Origin of the served edition, with the path prefix and without a slash at the end. */
  origin: string;
  /** Bytes of a file of the edition; undefined where it has none of that name. */
  read(file: string): Buffer | undefined;
}

export class Visit {
  readonly page: Page;
  readonly about: PageAbout;
  readonly setting: VisitSetting;
  readonly arrival: Arrival;
  readonly #session: CDPSession;
  /** Another object in each view: what was found out in a view is kept by it. */
  glance: object = {};

  private constructor(
    page: Page,
    session: CDPSession,
    about: PageAbout,
    setting: VisitSetting,
    arrival: Arrival,
  ) {
    this.page = page;
    this.#session = session;
    this.about = about;
    this.setting = setting;
    this.arrival = arrival;
  }

  /** Loads the page as a reader who comes for the first time, and waits until its fonts are there. */
  static async begin(page: Page, about: PageAbout, setting: VisitSetting, view: View) {
    const session = await page.createCDPSession();
    await setView(page, session, view);
    const arrival = await watchArrival(page, setting.origin, () =>
      page.goto(`${setting.origin}${about.address}`, { waitUntil: "load" }),
    );
    await page.evaluate(`window.__selectorOf = ${selectorOf}`);
    return new Visit(page, session, about, setting, arrival);
  }

  /** Changes width, colours and state in place, without loading again. */
  async look(view: View): Promise<void> {
    this.glance = {};
    await setView(this.page, this.#session, view);
    if (view.opened) await openEverything(this.page);
  }

  async end(): Promise<void> {
    await this.#session.detach();
  }
}

/** Wraps a question so that it is asked once in a view, however many checks want the answer. */
export function once<Answer>(
  ask: (visit: Visit) => Promise<Answer>,
): (visit: Visit) => Promise<Answer> {
  const answers = new WeakMap<object, Promise<Answer>>();
  return (visit) => {
    const known = answers.get(visit.glance);
    if (known) return known;
    const answer = ask(visit);
    answers.set(visit.glance, answer);
    return answer;
  };
}

/** Puppeteer does not emulate forced colours, so the whole is asked of the browser directly. */
async function setView(page: Page, session: CDPSession, view: View): Promise<void> {
  const { width, height } = view;
  await session.send("Emulation.setEmulatedMedia", {
    media: "",
    features: [
      { name: "prefers-color-scheme", value: view.scheme },
      { name: "forced-colors", value: view.forcedColours ? "active" : "none" },
      // Nothing moves while it is measured.
      { name: "prefers-reduced-motion", value: "reduce" },
    ],
  });
  const now = page.viewport();
  if (now?.width !== width || now.height !== height) await page.setViewport({ width, height });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

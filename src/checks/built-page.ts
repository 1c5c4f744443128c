/** A page of the edition as a file: its markup, parsed when first asked for. */
import { type CheerioAPI, load } from "cheerio";
import { type Fault, shorten } from "./finding.ts";

export interface PageAbout {
  /** Id of the page in the plan; `root` for the page that leads to the first language. */
  id: string;
  layout: string;
  /** BCP 47; empty for the root. */
  language: string;
  /** Path of the file within the edition. */
  file: string;
  /** Address within the site, without the path prefix. */
  address: string;
  title: string;
}

const anyElement = ($: CheerioAPI) => $("a").toArray();

/** An element of the parsed document. */
export type PageElement = ReturnType<typeof anyElement>[number];

/** What leads a reader on, at once or later. */
const LEADS_ON = /<meta[^>]+http-equiv="?refresh[^>]*>/i;

/** A page's file; `$` is the parsed document. */
export class BuiltPage {
  readonly about: PageAbout;
  readonly html: string;
  #document: CheerioAPI | undefined;

  constructor(about: PageAbout, html: string) {
    this.about = about;
    this.html = html;
  }

  get $(): CheerioAPI {
    this.#document ??= load(this.html);
    return this.#document;
  }

  /** Whether the page leads on to another one at once, so that nobody reads it. */
  get leadsOn(): boolean {
    return LEADS_ON.test(this.html);
  }

  /** The markup of such a page without that, so that it can be looked at. */
  get held(): string {
    return this.html.replace(LEADS_ON, "");
  }

  /** A fault of one of the page's elements. */
  fault(element: PageElement, message: string, more: Partial<Fault> = {}): Fault {
    const { $ } = this;
    return {
      message,
      snippet: shorten($.html(element)),
      selector: this.selector(element),
      ...more,
    };
  }

  /** The element that a selector leads to; undefined where it leads to none or is none. */
  find(selector: string) {
    try {
      const found = this.$(selector).first();
      return found.length > 0 ? found : undefined;
    } catch {
      // Selectors of browsers know more than the parser's.
      return undefined;
    }
  }

  /** A selector that leads to the element alone. */
  selector(element: PageElement): string {
    const { $ } = this;
    const steps: string[] = [];
    for (let at = $(element); at.length > 0 && at.prop("tagName"); at = at.parent()) {
      const id = at.attr("id");
      if (id !== undefined && $(`[id=${JSON.stringify(id)}]`).length === 1) {
        steps.unshift(`[id=${JSON.stringify(id)}]`);
        break;
      }
      const name = `${at.prop("tagName")}`.toLowerCase();
      const unique = at.siblings(name).length === 0;
      steps.unshift(unique ? name : `${name}:nth-of-type(${at.prevAll(name).length + 1})`);
    }
    return steps.join(" > ");
  }
}

/** The edition while it is edited: loaded anew at each change, each page written when it is asked for. */
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser } from "puppeteer";
import { temporaryFolder } from "../command/temporary-folder.ts";
import { formatProblem } from "../plan/problem.ts";
import { type Editions, loadEditions } from "../outputs/editions.ts";
import { Drawings } from "../outputs/drawings.ts";
import { OUTPUTS } from "../outputs/index.ts";
import { offersOf } from "../outputs/offers-of.ts";
import type { Output, Work } from "../outputs/output.ts";
import { hasSearch, searchScript } from "../outputs/site/search.ts";
import { writeSearchIndex } from "../outputs/site/search-index.ts";
import { writePagesWithAssets, writeSite } from "../outputs/site/write-site.ts";
import { contextsOf, type PageContext } from "../site/context.ts";
import { movedPagesOf } from "../site/moved-pages.ts";
import { linesOfError } from "./faults.ts";
import { GALLERY } from "./gallery/pages.ts";
import { type GalleryPlan, writeGallery } from "./gallery/write-gallery.ts";
import { Queue } from "./queue.ts";

export interface PreviewOptions {
  /** Folder of the plan's data files. */
  data: string;
  /** Folder with the city's own logo and fonts. */
  brand: string | undefined;
}

/** An edition without problems, and which of its pages are already written. */
interface Good extends Editions {
  all: readonly PageContext[];
  /** Ids of pages. */
  written: Set<string>;
  isWhole: boolean;
  hasSearch: boolean;
  hasGallery: boolean;
  /** The lines of what is wrong with outputs besides the site, by their ids, once they are made. */
  made: Map<string, Promise<string[]>>;
}

/** Nothing of the edition is written yet. */
const unwritten = () => ({
  written: new Set<string>(),
  isWhole: false,
  hasSearch: false,
  hasGallery: false,
  made: new Map<string, Promise<string[]>>(),
});

const site = { url: "", pathPrefix: "/", pdf: true, search: true };
const offers = offersOf(OUTPUTS, site);
const EXAMPLES = join(import.meta.dirname, "../../examples/skerrby");
const SEARCH = `${dirname(searchScript)}/`;

/**
 * Keeps the last good edition in a folder of its own, which disposing removes. A mistake leaves that
 * edition as it is.
 */
export class Preview implements Disposable {
  readonly #folder = temporaryFolder("preview");
  readonly folder = this.#folder.path;
  #dataFaults: string[] = [];
  #pageFaults: string[] = [];
  #madeFaults: readonly string[] = [];
  readonly #options: PreviewOptions;
  readonly #queue = new Queue();
  #good: Good | undefined;
  /** Earlier addresses at which pages are written that lead on. */
  #moved: string[] = [];
  #revision = 0;

  constructor(options: PreviewOptions) {
    this.#options = options;
  }

  /** Changes whenever there is something new to see, also from one process to the next. */
  get revision(): string {
    return `${process.pid}.${this.#revision}`;
  }

  /** What is wrong now, one line each; empty when all is well. */
  get faults(): readonly string[] {
    return this.#dataFaults.length > 0 ? this.#dataFaults : this.#pageFaults;
  }

  /**
   * What keeps files that are made of the pages from being made, one line each, as `inspect` last found
   * it; the pages themselves are shown.
   */
  get madeFaults(): readonly string[] {
    return this.#madeFaults;
  }

  /** Number of pages in all languages. */
  get pages(): number {
    return this.#good?.all.length ?? 0;
  }

  /** Writes the whole site, so that a fault of any template is told. */
  whole(): Promise<void> {
    return this.#queue.add(() => this.#write(() => this.#writeWhole()));
  }

  /** Loads the data again. */
  reload(): Promise<void> {
    return this.#queue.add(async () => {
      try {
        const loaded = loadEditions(this.#options.data, undefined, this.#options.brand);
        this.#dataFaults = loaded.ok ? [] : loaded.problems.map(formatProblem);
        if (!loaded.ok) return;
        const all = loaded.editions.flatMap(contextsOf);
        this.#good = { ...loaded, all, ...unwritten() };
        this.#revision++;
      } catch (error) {
        this.#dataFaults = linesOfError(error);
      }
    });
  }

  /** Has every page written again, after a change of templates or styles. */
  renew(): void {
    if (!this.#good) return;
    this.#good = { ...this.#good, ...unwritten() };
    this.#revision++;
  }

  /** Writes the pages at these addresses where they are not up to date; tells a fault of theirs. */
  show(addresses: readonly string[]): Promise<void> {
    return this.#queue.add(() =>
      this.#write(async () => {
        for (const address of addresses) await this.#writePage(address);
      }),
    );
  }

  /**
   * Makes sure that the file at `address` is up to date: a page, a document (made now), or
   * whatever else belongs to the edition.
   * @returns lines that say why it cannot be shown; empty if it can
   */
  async prepare(address: string): Promise<readonly string[]> {
    const good = this.#good;
    if (!good) return this.faults;
    try {
      const output = OUTPUTS.find(({ documents }) => documents(good.all).includes(address));
      if (output) return await this.#make(output, good);
      await this.#queue.add(async () => {
        if (address.startsWith(GALLERY)) return this.#writeGallery();
        if (address.startsWith("/assets/") || (await this.#writePage(address))) return;
        await this.#writeWhole();
        if (address.startsWith(SEARCH)) await this.#writeSearch();
      });
      return [];
    } catch (error) {
      return linesOfError(error);
    }
  }

  /**
   * Finds what keeps files from being made of the pages as they are now.
   * @returns false where the edition has changed meanwhile, so that what was found does not count
   */
  async inspect(browser: Browser): Promise<boolean> {
    const good = this.#good;
    if (!good) return false;
    const lines: string[] = [];
    for (const output of OUTPUTS.filter(({ inspect }) => inspect)) {
      const addresses = output.reads(good.all).map(({ current }) => current.address);
      await this.#queue.add(async () => {
        for (const address of addresses) await this.#writePage(address);
      });
      if (this.#good !== good) return false;
      const problems = await output.inspect?.(this.#workOf(good), browser);
      lines.push(...(problems ?? []).map(formatProblem));
    }
    if (this.#good !== good) return false;
    this.#madeFaults = lines;
    return true;
  }

  [Symbol.dispose](): void {
    this.#folder[Symbol.dispose]();
  }

  /** Runs a task that writes pages; what it throws becomes their faults. */
  async #write(task: () => Promise<void>): Promise<void> {
    this.#pageFaults = [];
    try {
      await task();
    } catch (error) {
      this.#pageFaults = linesOfError(error);
    }
  }

  /** @returns whether there is a page at the address */
  async #writePage(address: string): Promise<boolean> {
    const good = this.#good;
    const page = good?.all.find(({ current }) => current.address === address)?.current;
    if (!good || !page) return false;
    if (good.written.has(page.id)) return true;
    // In all its languages, by which the page finds its siblings.
    const contexts = good.all.filter(({ current }) => current.id === page.id);
    await writePagesWithAssets(this.folder, good, { all: good.all, contexts, offers }, site);
    good.written.add(page.id);
    return true;
  }

  async #writeWhole(): Promise<void> {
    const good = this.#good;
    if (!good || good.isWhole) return;
    for (const address of this.#moved)
      rmSync(join(this.folder, address, "index.html"), { force: true });
    this.#moved = good.editions.flatMap(movedPagesOf).map(({ address }) => address);
    await writeSite(this.folder, good, { all: good.all, contexts: good.all, offers }, site);
    for (const { current } of good.all) good.written.add(current.id);
    good.isWhole = true;
  }

  async #writeSearch(): Promise<void> {
    const good = this.#good;
    if (!good || good.hasSearch || !hasSearch(good.all, site)) return;
    await writeSearchIndex(this.folder, good.all);
    good.hasSearch = true;
  }

  async #writeGallery(): Promise<void> {
    const good = this.#good;
    if (!good || good.hasGallery) return;
    await writeGallery(this.folder, [good, this.#examples()], site);
    good.hasGallery = true;
  }

  /** The examples' plan, which has every subject: for what the plan itself has no page of. */
  #examples(): GalleryPlan {
    const loaded = loadEditions(EXAMPLES, undefined, this.#options.brand);
    if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
    return { ...loaded, all: loaded.editions.flatMap(contextsOf) };
  }

  #make(output: Output, good: Good): Promise<string[]> {
    const made = good.made.get(output.id) ?? this.#makeNow(output, good).catch(linesOfError);
    good.made.set(output.id, made);
    return made;
  }

  async #makeNow(output: Output, good: Good): Promise<string[]> {
    await this.show(output.reads(good.all).map(({ current }) => current.address));
    const made = await output.make(this.#workOf(good));
    return made.ok ? [] : made.problems.map(formatProblem);
  }

  #workOf(good: Good): Work {
    const { data, brand } = this.#options;
    return {
      folder: this.folder,
      editions: good,
      all: good.all,
      contexts: good.all,
      options: { ...site, data, brand, out: this.folder, only: undefined, languages: undefined },
      present: undefined,
      offers,
      drawings: new Drawings(),
      onStep: () => {},
    };
  }
}

/** Puts spoilt plans on trial: makes what the program makes of them, and has it judged. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { loadEditions } from "../outputs/editions.ts";
import { formatProblem } from "../plan/problem.ts";
import { type Outcome, publish } from "../publish/publish.ts";
import { type Base, filesOfBase } from "./bases.ts";
import { BrokenLaw } from "./broken-law.ts";
import type { Trial } from "./draw-trials.ts";
import { judgeEdition } from "./judge-edition.ts";
import { judgePages, shownPlaces } from "./judge-pages.ts";
import { judgeProblems } from "./judge-problems.ts";
import { mutate } from "./mutations/all-mutations.ts";
import { ChangedFiles } from "./plan-files.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

export interface Verdict {
  isAccepted: boolean;
  /** Milliseconds of processor time. */
  ms: number;
  codes: readonly string[];
}

/** Milliseconds of processor time, and bytes. */
const MOST = { ms: 5_000, bytes: 2 ** 30 };

/** Judges one trial after the other, in a folder of its own. */
export class Court implements Disposable {
  readonly #workspace: Workspace = openWorkspace();
  readonly #shown = new Map<Base, ReadonlySet<string>>();

  /** @throws {BrokenLaw} */
  async judge(trial: Trial): Promise<Verdict> {
    const files = new ChangedFiles(filesOfBase(trial.base));
    for (const drawn of trial.mutations) mutate(files, drawn);
    this.#workspace.put(files.entries);
    const begun = process.cpuUsage();
    const followed = await this.#follow(trial, files).catch((error: unknown) => {
      throw error instanceof BrokenLaw ? error : new BrokenLaw("stack-trace", String(error), error);
    });
    const { user, system } = process.cpuUsage(begun);
    const ms = (user + system) / 1_000;
    if (ms > MOST.ms) throw new BrokenLaw("slow", `${Math.round(ms)} ms`);
    const bytes = process.memoryUsage.rss();
    if (bytes > MOST.bytes) throw new BrokenLaw("memory", `${Math.round(bytes / 2 ** 20)} MB`);
    return { ...followed, ms };
  }

  async #follow({ base, depth }: Trial, { entries }: ChangedFiles): Promise<Omit<Verdict, "ms">> {
    const { data } = this.#workspace;
    const brand = base === "branded" ? join(data, "brand") : undefined;
    const loaded = loadEditions(data, undefined, brand);
    const published =
      depth === "site" || depth === "deck"
        ? await this.#published(brand, depth === "deck", loaded.ok)
        : undefined;
    if (!loaded.ok) {
      judgeProblems(loaded.problems);
      const codes = loaded.problems.map(({ code }) => code);
      if (published && (published.ok || !sameLines(published.problems, loaded.problems)))
        throw new BrokenLaw("disagreement", "problems and build");
      return { isAccepted: false, codes };
    }
    if (published && !published.ok && published.outputProblems.length === 0)
      judgeProblems(published.problems);
    const { all } = judgeEdition(loaded, entries);
    if (depth !== "edition") judgePages(loaded, all, this.#shownIn(base));
    return { isAccepted: true, codes: [] };
  }

  /** Publishes over an edition that is there, and proves that nothing else is touched. */
  async #published(brand: string | undefined, pdf: boolean, isSound: boolean): Promise<Outcome> {
    const { root, data } = this.#workspace;
    const out = join(root, "dist");
    const before = readdirSync(root).sort().join();
    const outcome = await publish({
      ...{ data, out, brand, pdf, url: "https://city.example", pathPrefix: "/plan/" },
      ...{ search: false, only: undefined, languages: undefined },
    });
    const after = readdirSync(root)
      .filter((name) => name !== "dist")
      .sort()
      .join();
    const wasThere = existsSync(out);
    rmSync(out, { recursive: true, force: true });
    if (after !== before) throw new BrokenLaw("outside", after);
    if (outcome.ok !== wasThere) throw new BrokenLaw("torn", `${outcome.ok} ${isSound}`);
    return outcome;
  }

  #shownIn(base: Base): ReadonlySet<string> {
    const known = this.#shown.get(base);
    if (known) return known;
    using workspace = openWorkspace();
    workspace.put(filesOfBase(base));
    const loaded = loadEditions(workspace.data, undefined);
    if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
    const { all } = judgeEdition(loaded, filesOfBase(base));
    const shown = shownPlaces(loaded, all);
    this.#shown.set(base, shown);
    return shown;
  }

  [Symbol.dispose](): void {
    this.#workspace[Symbol.dispose]();
  }
}

type Problems = Parameters<typeof judgeProblems>[0];

const sameLines = (one: Problems, other: Problems): boolean =>
  one.map(formatProblem).join("\n") === other.map(formatProblem).join("\n");

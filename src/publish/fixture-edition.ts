/** Builds editions of the small plan for tests, in folders of their own. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CheerioAPI, load } from "cheerio";
import { smallPlan } from "../plan/fixture/small-plan.ts";
import type { BuildOptions } from "../outputs/options.ts";
import type { Output } from "../outputs/output.ts";
import { type Outcome, publish } from "./publish.ts";

export interface FixtureEdition extends Disposable {
  /** The copied plan, to be changed before a build. */
  data: string;
  out: string;
  build(
    options?: Partial<BuildOptions>,
    more?: { outputs?: readonly Output[]; onStep?: (step: string) => void },
  ): Promise<Outcome>;
  /** A page of the edition, by its file. */
  page(file: string): CheerioAPI;
  text(file: string): string;
}

/** Copies the small plan; nothing is built yet. Disposing removes plan and edition. */
export function fixtureEdition(): FixtureEdition {
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  const data = smallPlan(join(folder, "plan"));
  const out = join(folder, "dist");
  const text = (file: string) => readFileSync(join(out, file), "utf8");
  return {
    data,
    out,
    build: (options = {}, { outputs, onStep } = {}) =>
      publish(
        {
          data,
          out,
          url: "",
          pathPrefix: "/",
          brand: undefined,
          pdf: false,
          search: false,
          only: undefined,
          languages: undefined,
          ...options,
        },
        onStep,
        outputs,
      ),
    page: (file) => load(text(file)),
    text,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

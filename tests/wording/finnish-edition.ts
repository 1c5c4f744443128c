/** The project's own plan, built in Finnish for tests that read what is published. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publish } from "../../src/publish/publish.ts";

export interface FinnishEdition extends Disposable {
  /** Folder of the edition. */
  dist: string;
}

/**
 * Builds the edition in a folder of its own; disposing removes it.
 * @throws with the problems, if it cannot be published
 */
export async function finnishEdition({ pdf }: { pdf: boolean }): Promise<FinnishEdition> {
  const folder = mkdtempSync(join(tmpdir(), "finnish-"));
  const dist = join(folder, "dist");
  const outcome = await publish({
    data: "data",
    out: dist,
    url: "",
    pathPrefix: "/",
    brand: undefined,
    search: false,
    pdf,
    only: undefined,
    languages: ["fi"],
  });
  if (!outcome.ok) {
    const problems = outcome.problems.map(({ message }) => message);
    throw new Error(`The plan cannot be published: ${problems.join(" ")}`);
  }
  return { dist, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

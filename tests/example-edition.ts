/** The examples' plan, built for tests that read what is published. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Manifest, readManifest } from "../src/publish/manifest.ts";
import type { BuildOptions } from "../src/outputs/options.ts";
import { publish } from "../src/publish/publish.ts";

/** Folder of the plan's data files. */
export const examplePlanFolder = join(import.meta.dirname, "../examples/skerrby");

export interface ExampleEdition extends Disposable {
  /** Folder above the edition, which a server may serve. */
  folder: string;
  /** Folder of the edition. */
  dist: string;
  manifest: Manifest;
}

/**
 * Builds the edition in a folder of its own; disposing removes it.
 * @param options what differs from a site at the root, without decks and search, in every language
 * @param name of the edition's folder
 * @throws with the problems, if it cannot be published
 */
export async function exampleEdition(
  options: Partial<BuildOptions> = {},
  name = "dist",
): Promise<ExampleEdition> {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  const dist = join(folder, name);
  const outcome = await publish({
    data: examplePlanFolder,
    out: dist,
    url: "",
    pathPrefix: "/",
    brand: undefined,
    search: false,
    pdf: false,
    only: undefined,
    languages: undefined,
    ...options,
  });
  if (!outcome.ok) {
    const problems = outcome.problems.map(({ message }) => message);
    throw new Error(`The examples' plan cannot be published: ${problems.join(" ")}`);
  }
  return {
    folder,
    dist,
    manifest: readManifest(dist) ?? outcome.manifest,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * The site for Eleventy's own command, without the decks: `npx eleventy --config=.eleventy.ts [--serve]`.
 *
 * Eleventy's options are its own (`--output`, `--pathprefix`, `--port` …). What belongs to the plan comes
 * from the environment and is what `npm run build` takes as options of the same names:
 *
 * - `PLAN_DATA`: folder of the plan's data files (`data`)
 * - `PLAN_URL`: origin of the public site, for absolute addresses
 * - `PLAN_BRAND`: folder with the city's own logo and fonts
 * - `PLAN_LANGUAGES`: languages to publish, e.g. `fi,sv`
 *
 * A plan with problems is not written: its problems are told and the exit code is 1. While it is
 * served, the last good pages stay.
 */
import type { UserConfig } from "@11ty/eleventy";
import { buildCommand, buildOptions } from "./scripts/build-options.ts";
import { configureSite, configureTemplates } from "./src/outputs/site/configure.ts";
import { madeFiles, siteInEleventy } from "./src/publish/site-in-eleventy.ts";

export const config = { dir: { input: "templates", output: "_site" } };

export default function eleventy(config: UserConfig): void {
  configureTemplates(config);
  config.addPlugin(participationPlan);
}

/** A plugin, for only to plugins Eleventy tells the path prefix of its command line. */
async function participationPlan(config: UserConfig): Promise<void> {
  const command = buildCommand().parse(optionsIn(process.env), { from: "user" });
  const options = { ...buildOptions(command), pathPrefix: withSlashes(config.pathPrefix) };
  const { site, folder } = await siteInEleventy(options);
  configureSite(config, site);

  config.addPassthroughCopy({ [folder]: "." });

  // What is loaded of src/ stays loaded: after a change there, start anew (`npm start` does so by itself).
  config.setWatchJavaScriptDependencies(false);
  config.watchIgnores.add(madeFiles);
  for (const watched of [options.data, options.brand, "templates"])
    if (watched !== undefined) config.addWatchTarget(`${watched}/**`, { resetConfig: true });
}

/** @example optionsIn({ PLAN_DATA: "data" }) // → ["--data=data"] */
const optionsIn = (environment: NodeJS.ProcessEnv): string[] =>
  ["data", "url", "brand", "languages"].flatMap((name) => {
    const value = environment[`PLAN_${name.toUpperCase()}`];
    return value ? [`--${name}=${value}`] : [];
  });

/** @example withSlashes("plan") // → "/plan/" */
const withSlashes = (path: string): string => `/${path}/`.replace(/\/+/g, "/");

/** Runs pa11y as it is: in a loop with a browser for each page, or as pa11y-ci does with one for all. */
import pa11y from "pa11y";
import { findBrowser } from "../../pdf/browser/find.ts";
import { openBrowser } from "../../pdf/browser/open.ts";
import { serveFolder } from "../../outputs/serve-folder.ts";

interface Options {
  edition: string;
  addresses: string[];
  /** pa11y-ci: one browser, a new page for each address, one after the other. */
  oneBrowser: boolean;
}

export async function run({ edition, addresses, oneBrowser }: Options): Promise<void> {
  await using served = await serveFolder(edition);
  const asked = {
    runners: ["axe", "htmlcs"] satisfies ("axe" | "htmlcs")[],
    standard: "WCAG2AA",
  } as const;
  if (oneBrowser) {
    await using open = await openBrowser();
    for (const address of addresses) {
      await pa11y(`${served.origin}${address}`, { ...asked, browser: open.browser });
    }
    return;
  }
  const { executable, env } = await findBrowser();
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const launch = { executablePath: executable, args, env: { ...cleanEnvironment(), ...env } };
  for (const address of addresses) {
    await pa11y(`${served.origin}${address}`, { ...asked, chromeLaunchConfig: launch });
  }
}

const cleanEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

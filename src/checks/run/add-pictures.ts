/** Takes the pictures of what was found in the files alone, once it is known what was found. */
import type { OpenBrowser } from "../../pdf/browser/open.ts";
import { takePicture } from "../browser/picture.ts";
import { addressOf } from "../built-edition.ts";
import type { Finding } from "../finding.ts";
import type { Result } from "../results/result.ts";
import { throughBrowsers } from "./through-browsers.ts";
import type { PicturedSetting } from "./visit-page.ts";

export interface PictureSetting extends Omit<PicturedSetting, "browser" | "read"> {
  open: () => Promise<OpenBrowser>;
  size: number;
  deadline: number;
}

const lacksPicture = ({ picture, selector, file, advice }: Finding): boolean =>
  picture === undefined && selector !== undefined && !advice && file.endsWith(".html");

/** The same results, with pictures where an element can be seen; without one a finding is told as well. */
export async function addPictures(
  results: readonly Result[],
  { origin, pictures, styles, ...crew }: PictureSetting,
): Promise<Result[]> {
  const findings = results.flatMap((result) => result.findings).filter(lacksPicture);
  const taken = new Map<Finding, string>();
  await throughBrowsers({
    ...crew,
    items: [...Map.groupBy(findings, ({ file }) => file)],
    work: async (page, [file, own]) => {
      await page.setViewport({ width: 1280, height: 1024 });
      await page.goto(`${origin}${addressOf(file)}`, { waitUntil: "load" });
      for (const finding of own) {
        const picture = await takePicture(page, finding, pictures, styles);
        if (picture !== undefined) taken.set(finding, picture);
      }
    },
  });
  return results.map((result) => ({
    ...result,
    findings: result.findings.map((finding) => {
      const picture = taken.get(finding);
      return picture === undefined ? finding : { ...finding, picture };
    }),
  }));
}

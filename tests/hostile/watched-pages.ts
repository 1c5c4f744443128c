/** Opens pages of an edition in a browser, which tells whatever they run, break or ask for. */
import type { Page } from "puppeteer";
import { SENTINEL } from "./hostile-texts.ts";
import type { TreeNode } from "./read-tree.ts";

/** What a page did. */
export interface WatchedPage {
  tree: TreeNode;
  /** Scripts of texts that ran, dialogs, errors, breaches of the policy, requests to other hosts. */
  faults: string[];
}

/** @returns opens one page after the other, in the same tab */
export async function watching(page: Page): Promise<(address: string) => Promise<WatchedPage>> {
  let faults: string[] = [];
  let origin = "";
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on("pageerror", (error) => faults.push(`error: ${error}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`request: ${request.url()}`);
  });
  await page.evaluateOnNewDocument((sentinel: string) => {
    const told: string[] = [];
    Reflect.set(globalThis, "told", told);
    Reflect.set(globalThis, sentinel, () => told.push("a script of a text ran"));
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      told.push(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  }, SENTINEL);
  return async (address) => {
    faults = [];
    origin = new URL(address).origin;
    await page.goto(address, { waitUntil: "load" });
    const { tree, told } = await page.evaluate(treeInPage);
    return { tree, faults: [...faults, ...told] };
  };
}

/** Runs in the page. */
function treeInPage(): { tree: TreeNode; told: string[] } {
  const read = (node: Node): TreeNode => {
    if (node instanceof Text) return { type: "text", data: node.data };
    if (!(node instanceof Element)) return { type: "other" };
    return {
      type: "tag",
      name: node.localName,
      attribs: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
      children: [...node.childNodes].map(read),
    };
  };
  return { tree: read(document.documentElement), told: Reflect.get(globalThis, "told") };
}

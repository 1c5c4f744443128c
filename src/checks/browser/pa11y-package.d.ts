/** The part of pa11y's interface that the checks and the bench use; the package ships no types. */
declare module "pa11y" {
  import type { Browser, Page } from "puppeteer";

  interface Options {
    browser?: Browser;
    page?: Page;
    ignoreUrl?: boolean;
    userAgent?: string;
    viewport?: { width: number; height: number };
    runners: ("axe" | "htmlcs")[];
    ignore?: string[];
    /** How pa11y starts a browser where none is given. */
    chromeLaunchConfig?: { executablePath: string; args: string[]; env: Record<string, string> };
    standard: "WCAG2A" | "WCAG2AA" | "WCAG2AAA";
  }

  interface Issue {
    code: string;
    message: string;
    selector: string;
    context: string;
    runner: string;
  }

  export default function pa11y(url: string, options: Options): Promise<{ issues: Issue[] }>;
}

/** The options that all building commands share. */
import { type Command, InvalidArgumentError } from "commander";
import { z } from "zod";
import type { BuildOptions } from "../src/outputs/options.ts";
import { addressMistake } from "../src/plan/reader-address.ts";
import { commandLine } from "./command-line.ts";

const optionsSchema = z.object({
  data: z.string(),
  out: z.string(),
  url: z.string(),
  pathPrefix: z.string(),
  brand: z.string().optional(),
  pdf: z.boolean(),
  search: z.boolean(),
  fileLinks: z.boolean(),
  only: z.string().optional(),
  languages: z.array(z.string()).optional(),
});

/** A command with the options of a build. */
export function buildCommand(): Command {
  return commandLine()
    .option("--data <dir>", "folder of the plan's data files", "data")
    .option("--out <dir>", "folder to publish into", "dist")
    .option("--url <https://…>", "origin of the public site, for absolute addresses", origin, "")
    .option("--path-prefix </x/>", "path under which the site is published", prefix, "/")
    .option("--brand <dir>", "folder with logo.svg, regular.woff2, bold.woff2, italic.woff2")
    .option(
      "--file-links",
      "let links name index.html, to open the site from a disk (no search)",
      false,
    )
    .option(
      "--languages <fi,sv,…>",
      "languages to publish (default: all of the site)",
      (list: string) => list.split(",").map((code) => code.trim()),
    )
    .option("--only <page-id>", "write one page again and leave the rest of the edition as it is")
    .option("--no-pdf", "publish the site without the PDF (needs no browser)")
    .option("--no-search", "publish the site without its search (where Pagefind does not run)")
    .helpOption("--help", "show this help");
}

export function buildOptions(command: Command): BuildOptions {
  const { brand, only, languages, ...rest } = optionsSchema.parse(command.opts());
  return { ...rest, brand, only, languages };
}

function origin(value: string): string {
  if (!/^https?:\/\/[^/?#]+\/?$/.test(value) || addressMistake(value) !== undefined) {
    throw new InvalidArgumentError(
      "Write an origin such as https://www.hel.fi; a path goes to --path-prefix.",
    );
  }
  return value.replace(/\/$/, "");
}

function prefix(value: string): string {
  const strange = new Set(value.normalize("NFC").match(/[^a-zA-Z0-9._~/-]/gu));
  const plain = value.normalize("NFD").replace(/\p{M}/gu, "");
  if (strange.size > 0) {
    const fix = PREFIX.test(plain) ? `, e.g. ${plain}` : "";
    throw new InvalidArgumentError(
      `An address has no ${[...strange].map((sign) => JSON.stringify(sign)).join(", ")}: write the path with a–z, digits and - . _ ~ alone${fix}.`,
    );
  }
  if (!PREFIX.test(value))
    throw new InvalidArgumentError("Write a path with a slash at both ends, e.g. /plan/.");
  if (/\/\.+\//.test(value))
    throw new InvalidArgumentError("Write the path itself: . and .. lead to another place.");
  return value;
}

const PREFIX = /^\/([a-zA-Z0-9._~-]+\/)*$/;

/** Prints and completes the decks of all languages, with every gate, as the build does. */
import { forgetFits } from "../../outputs/deck/fit/known-fit.ts";
import { loadEditions } from "../../outputs/editions.ts";
import { printDecks } from "../../outputs/deck/print-decks.ts";
import { contextsOf, type PageContext } from "../../site/context.ts";
import type { Edition } from "../../site/edition.ts";

export interface Options {
  data: string;
  /** Folder of a built edition, into which the decks are written. */
  edition: string;
  /** Nothing is known of how the slides fit, as on a machine that never built this edition. */
  isFirst: boolean;
}

export interface Written {
  editions: Edition[];
  wholePlans: PageContext[];
}

/** The PDF step begins when the plan is loaded and its pages are written. */
export function before({ data, isFirst }: Options): Written {
  if (isFirst) forgetFits();
  const loaded = loadEditions(data, undefined);
  if (!loaded.ok) throw new Error("The data has problems.");
  const { editions } = loaded;
  const pages = editions.flatMap(contextsOf);
  return { editions, wholePlans: pages.filter(({ current }) => current.layout === "whole-plan") };
}

export async function run({ edition }: Options, { editions, wholePlans }: Written): Promise<void> {
  const { problems } = await printDecks(edition, editions, wholePlans);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
}

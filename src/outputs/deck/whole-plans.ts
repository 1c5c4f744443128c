/** The pages that are printed as decks. */
import type { PageContext } from "../../site/context.ts";

/** The whole plan's page of each language. */
export const wholePlansOf = (contexts: readonly PageContext[]): PageContext[] =>
  contexts.filter(({ current }) => current.layout === "whole-plan");

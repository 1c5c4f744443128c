/** Every check, in the order in which findings are told. A page is checked when all of them ran. */
import { axe, enhancedContrast, targetSize } from "./browser/axe.ts";
import { console, policyViolations, requests } from "./browser/checks-of-arrival.ts";
import { focusNotHidden, focusVisible, keyboard } from "./browser/checks-of-focus.ts";
import { forcedColours } from "./browser/forced-colours.ts";
import { pa11y } from "./browser/pa11y.ts";
import { reflow } from "./browser/reflow.ts";
import { roles } from "./browser/roles.ts";
import { softHyphens } from "./browser/soft-hyphens.ts";
import { textSpacing } from "./browser/text-spacing.ts";
import { weight } from "./browser/weight.ts";
import { OUTPUTS } from "../outputs/index.ts";
import type { Output } from "../outputs/output.ts";
import type { Check, OutputCheck } from "./check.ts";
import { absoluteAddresses } from "./files/absolute.ts";
import { canonical, hreflang } from "./files/alternates.ts";
import { complete } from "./files/complete.ts";
import { contentPolicy } from "./files/content-policy.ts";
import { headingOrder, oneHeading } from "./files/headings.ts";
import { drafts } from "./files/drafts.ts";
import { ownHost } from "./files/hosts.ts";
import { landmarks } from "./files/landmarks.ts";
import { pageLanguage, partLanguage } from "./files/language.ts";
import { linkNames } from "./files/link-names.ts";
import { links, relativeLinks } from "./files/links.ts";
import { uniqueIds, uniqueTitles } from "./files/names.ts";
import { readability } from "./files/readability.ts";
import { validHtml } from "./files/valid-html.ts";

/** The checks of an edition that consists of these outputs. */
export const checksOf = (outputs: readonly Output[]): readonly Check[] => [
  complete,
  links,
  uniqueTitles,
  hreflang,
  canonical,
  drafts,
  absoluteAddresses,
  ownHost,
  relativeLinks,
  validHtml,
  uniqueIds,
  oneHeading,
  headingOrder,
  landmarks,
  linkNames,
  pageLanguage,
  partLanguage,
  contentPolicy,
  console,
  requests,
  policyViolations,
  weight,
  pa11y,
  axe,
  targetSize,
  keyboard,
  focusVisible,
  focusNotHidden,
  forcedColours,
  roles,
  reflow,
  textSpacing,
  softHyphens,
  ...outputs.flatMap(({ id, prove }): OutputCheck[] =>
    prove ? [{ ...prove, asks: "output", output: id }] : [],
  ),
  enhancedContrast,
  readability,
];

export const CHECKS: readonly Check[] = checksOf(OUTPUTS);

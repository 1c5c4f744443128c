/** Turns Chromium's structure tree into one that PDF/UA-1 accepts, step by step. */

import type { SuspendedWords } from "../content/marks.ts";
import type { MarkedContent, StructureElement } from "../structure/element.ts";
import { removeDecoration } from "./decoration.ts";
import { groupDefinitionLists } from "./definition-lists.ts";
import { removeEmpty } from "./empties.ts";
import { closeHeadingGaps } from "./headings.ts";
import { renewIdentifiers } from "./identifiers.ts";
import { placeIllustrations } from "./illustrations.ts";
import { stateLanguages } from "./languages.ts";
import { markLineEnds } from "./line-ends.ts";
import { nameLinks } from "./links.ts";
import { completeListItems } from "./list-items.ts";
import { wrapParagraphs } from "./paragraphs.ts";
import { readTurnedTexts } from "./turned-texts.ts";
import { nameTypes } from "./types.ts";
import { dissolveWrappers } from "./wrappers.ts";

/**
 * Transforms the tree in place.
 *
 * @param partial a part of the document alone is printed
 * @param suspended words of the page that a hyphen ends
 * @returns the content of what runs along on every page, which has left the tree
 */
export function transformStructure(
  root: StructureElement,
  partial: boolean,
  suspended: SuspendedWords,
): MarkedContent[] {
  stateLanguages(root);
  readTurnedTexts(root);
  nameTypes(root);
  const feet = removeDecoration(root);
  removeEmpty(root);
  groupDefinitionLists(root);
  completeListItems(root);
  wrapParagraphs(root);
  dissolveWrappers(root);
  nameLinks(root);
  placeIllustrations(root);
  renewIdentifiers(root);
  if (partial) closeHeadingGaps(root);
  markLineEnds(root, suspended);
  return feet;
}

/** What the search finds: one record for each thing that readers may look for. */
import type { Words } from "../language/words.ts";

/** A thing as the search shows it. Where it is, its place says. */
export interface SearchRecord {
  /** Id of the thing. */
  id: string;
  title: Words;
  /** Other names that it has in the plan, e.g. a shorter one. */
  alsoNamed?: readonly Words[];
  /** What is said of it, sentence by sentence; notes about the thing are added, each with the words that mark it as the editors'. */
  text: readonly Words[];
  /** Heading under which it stands with others. */
  under?: Words;
  /** Level on which it is, where things can be chosen by level. */
  level?: Choice;
  /** Whom it serves, where things can be chosen by whom they serve. */
  audiences?: readonly Choice[];
  /** One sentence of many: what has the same words for its name goes before it. */
  isDetail?: true;
}

/** A record with where it leads. */
export interface PlacedRecord extends SearchRecord {
  /** Within the site, with its anchor. */
  address: string;
  /** Names of the pages above it, from the one below the front page on. */
  trail: readonly Words[];
  /** What readers call it, as the editors know. */
  asked: readonly string[];
}

/** What results can be chosen by. */
export interface Choice {
  id: string;
  name: Words;
}

/** What readers call a thing. */
export interface SearchWords {
  /** Id of the thing, or of a page. */
  id: string;
  words: readonly string[];
}

/** What a language's catalogue can be asked: the translation of a text, if there is one to trust. */

export interface Catalogue {
  /**
   * Translation of `source`; undefined where it is missing or out of date (fuzzy).
   * @param place where in the data the text stands, e.g. `interface.about.slide`: a catalogue may
   *   translate the same text differently there
   */
  translate(source: string, place?: string): string | undefined;
  /** Nothing is translated. */
  isEmpty?: boolean;
}

/** The catalogue of the plan's own language: everything is already in it. */
export const ownWords: Catalogue = { translate: (source) => source };

/** The catalogue of a language into which nothing is translated yet. */
export const noWords: Catalogue = { translate: () => undefined, isEmpty: true };

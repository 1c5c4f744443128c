/** What a catalogue is of: a language and a plan. */

export interface CatalogueOf {
  /** Code of the language, e.g. sv. */
  language: string;
  /** Name of the plan, name of its body and date of the edition, for the header of a new catalogue. */
  project: string;
  team: string;
  date: string;
}

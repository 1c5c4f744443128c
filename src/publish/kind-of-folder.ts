/** The kinds of folders that commands write as a whole, and how each is known. */

export interface KindOfFolder {
  /** A file that all of its kind have. */
  mark: string;
  /**
   * The files that belong to it by its own list, the list included; undefined where that cannot be
   * read. Paths within the folder, with "/" between names.
   */
  ownFiles(folder: string): ReadonlySet<string> | undefined;
}

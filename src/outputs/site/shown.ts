/** What is shown beside the plan's own text, decided once. */
export interface Shown {
  /** Things have addresses of their own, by their ids. */
  ids: boolean;
  /** Links to other places of the site. */
  links: boolean;
  /** Notes and remarks of the editors, each beside what it is about. */
  notes: boolean;
}

export const shownOnPages: Shown = { ids: true, links: true, notes: true };

/** The deck stands alone. */
export const shownOnSlides: Shown = { ids: false, links: false, notes: false };

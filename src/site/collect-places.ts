/** Collects from all subjects where their things are. */
import { type Edition, partOf } from "./edition.ts";
import type { Link } from "./link.ts";
import type { Page } from "./page.ts";
import type { Places } from "./places.ts";
import type { SiteSubject } from "./subject.ts";

/** Collects the places of all that has one, subject by subject. */
export function placesOf(edition: Edition<SiteSubject>, pages: readonly Page[]): Places {
  const places = new Map<string, Link>();
  for (const subject of edition.subjects) {
    const part = partOf(edition, subject);
    if (part === undefined) continue;
    for (const place of subject.places?.(part, edition) ?? []) {
      const page = pages.find(
        ({ layout, shows }) => layout === place.layout && shows === place.shows,
      );
      const fragment = place.anchor === undefined ? "" : `#${place.anchor}`;
      if (page) places.set(place.id, { words: place.words, address: `${page.address}${fragment}` });
    }
  }
  return places;
}

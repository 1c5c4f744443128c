/** Collects from all subjects where their things are. */
import { type Edition, partOf } from "./edition.ts";
import type { Link } from "./link.ts";
import type { Page } from "./page.ts";
import { keyOfKind, type Places } from "./places.ts";
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
      if (!page) continue;
      const link = { words: place.words, address: `${page.address}${fragment}` };
      if (place.kind !== undefined) places.set(keyOfKind(place.kind, place.id), link);
      // What can be named together with others has the id before what cannot.
      if (place.kind === undefined || !places.has(place.id)) places.set(place.id, link);
    }
  }
  return places;
}

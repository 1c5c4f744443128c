/** Collects from all subjects what the search finds, each with its address and the way that leads there. */
import { inOneLine } from "../language/in-one-line.ts";
import type { Around } from "./around.ts";
import { type Edition, partOf } from "./edition.ts";
import { layoutOf } from "./layouts.ts";
import { ancestorsOf, type Page } from "./page.ts";
import type { PlacedRecord, SearchRecord } from "./search-record.ts";
import type { SiteSubject } from "./subject.ts";

/** All records of an edition: those of its subjects, then the pages that are none of these. */
export function recordsOf(edition: Edition<SiteSubject>, around: Around): PlacedRecord[] {
  const { pages } = around;
  const parts = edition.subjects.flatMap((subject) => {
    const part = partOf(edition, subject);
    return part === undefined ? [] : [{ subject, part }];
  });
  const asked = Map.groupBy(
    parts.flatMap(({ subject, part }) => [
      ...(subject.searchWords?.(part, edition.language.code) ?? []),
    ]),
    ({ id }) => id,
  );
  const placed = (record: SearchRecord, address: string, page: Page): PlacedRecord => {
    const isPage = address === page.address;
    const ids = new Set([record.id, ...(isPage ? [page.id] : [])]);
    return {
      ...record,
      text: [
        ...record.text,
        ...(isPage ? [page.description, ...(page.lead ? [page.lead] : [])] : []),
        ...[...ids].flatMap((id) =>
          around.notesAbout(id).map(({ lead, text }) => inOneLine(lead, text)),
        ),
      ],
      address,
      trail: [...ancestorsOf(pages, page), ...(isPage ? [] : [page])]
        .filter(({ layout }) => layout !== "front")
        .map(({ short }) => short),
      asked: [...ids].flatMap((id) => (asked.get(id) ?? []).flatMap(({ words }) => words)),
    };
  };
  const ofThings = parts
    .flatMap(({ subject, part }) => [...(subject.records?.(part, around) ?? [])])
    .map((record) => {
      const { address, page } = whereIs(record, around);
      return placed(record, address, page);
    });
  const found = new Set(ofThings.map(({ address }) => address));
  const ofPages = pages
    .filter(
      ({ address, layout }) => !found.has(address) && !layoutOf(edition, layout).facts.isRepeating,
    )
    .map((page) => placed({ id: page.id, title: page.name, text: [] }, page.address, page));
  return [...ofThings, ...ofPages];
}

/** @throws if the thing has no place, which its subject has to tell */
function whereIs({ id }: SearchRecord, { places, pages }: Around): { address: string; page: Page } {
  const address = places.get(id)?.address;
  const page = pages.find((one) => one.address === address?.split("#")[0]);
  if (address === undefined || !page)
    throw new Error(`The search finds "${id}", which has no place.`);
  return { address, page };
}

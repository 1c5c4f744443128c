/** Implementation, reporting and responsibilities, with links to the bodies that each sentence names. */
import type { Words } from "../../language/words.ts";
import type { LocalPlan } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import { linksFor, type Places } from "../../site/places.ts";

type Implementation = NonNullable<LocalPlan["implementation"]>;
type Sentence = Implementation["statements"][number];

export interface SentenceView {
  id: string;
  text: Words;
  structures: Link[];
}

export interface ImplementationView {
  title: Words;
  statements: SentenceView[];
  reporting: { title: Words; items: SentenceView[] };
  responsibilities: { title: Words; items: SentenceView[] };
}

export function implementationView(
  implementation: Implementation,
  places: Places,
): ImplementationView {
  const view = ({ id, text, structures }: Sentence): SentenceView => ({
    id,
    text,
    structures: linksFor(places, structures),
  });
  const { title, statements, reporting, responsibilities } = implementation;
  return {
    title,
    statements: statements.map(view),
    reporting: { title: reporting.title, items: reporting.items.map(view) },
    responsibilities: { title: responsibilities.title, items: responsibilities.items.map(view) },
  };
}

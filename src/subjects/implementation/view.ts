/** Implementation, reporting and responsibilities, with links to the bodies that each sentence names. */
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import type { Link } from "../../site/link.ts";
import type { PartOf } from "../subject.ts";
import type { implementationSchema } from "./schema.ts";

type Implementation = PartOf<typeof implementationSchema>;
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
  { links }: Around,
): ImplementationView {
  const view = ({ id, text, structures }: Sentence): SentenceView => ({
    id,
    text,
    structures: links(structures),
  });
  const { title, statements, reporting, responsibilities } = implementation;
  return {
    title,
    statements: statements.map(view),
    reporting: { title: reporting.title, items: reporting.items.map(view) },
    responsibilities: { title: responsibilities.title, items: responsibilities.items.map(view) },
  };
}

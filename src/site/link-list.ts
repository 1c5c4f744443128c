/** A titled list of links that a subject adds after the content of other pages. */
import type { Words } from "../language/words.ts";
import type { Link } from "./link.ts";

export interface LinkList {
  /** Id of its heading. */
  id: string;
  title: Words;
  /** Said after each link's name, which may be that of a link to the thing itself. */
  place: Words;
  links: Link[];
}

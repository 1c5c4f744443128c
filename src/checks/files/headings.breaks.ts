/** Must be found: headings out of order. */
import { add, type Breaks } from "../fixture/break.ts";

export const breaks: Breaks = {
  "one-h1": add("<h1>Toinen</h1>"),
  "heading-order": add('<h4 aria-level="3">Osa</h4>'),
};

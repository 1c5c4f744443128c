/** Must be found: a list that is none for a screen reader. */
import { add, all, type Breaks, style } from "../fixture/break.ts";

export const breaks: Breaks = {
  roles: all(
    style(".bare { list-style: none; padding: 0; }"),
    add('<ul class="bare"><li>Ensimmäinen.</li><li>Toinen.</li></ul>'),
  ),
};

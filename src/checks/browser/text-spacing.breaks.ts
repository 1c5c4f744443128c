/** Must be found: a text without room. */
import { add, all, type Breaks, style } from "../fixture/break.ts";

export const breaks: Breaks = {
  "text-spacing": all(
    style(".tight { block-size: 1.2em; line-height: 1.2; overflow: hidden; }"),
    add('<p class="tight">Ahdas.</p>'),
  ),
};

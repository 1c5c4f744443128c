/** Must be found: a page too wide for 320 pixels. */
import { add, all, type Breaks, style } from "../fixture/break.ts";

export const breaks: Breaks = {
  reflow: all(
    style(".wide { inline-size: 400px; }"),
    add('<p class="wide">Tämä teksti ei kavennu.</p>'),
  ),
};

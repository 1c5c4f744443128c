/** Must be found: faults that axe-core finds. */
import { add, all, type Breaks, style } from "../fixture/break.ts";

export const breaks: Breaks = {
  axe: add('<p><button type="button" aria-label="Sulje">Avaa</button></p>'),
  "target-size": all(
    style(".tiny { inline-size: 12px; block-size: 12px; padding: 0; font-size: 8px; }"),
    add(
      '<p><button type="button" class="tiny">A</button><button type="button" class="tiny">B</button></p>',
    ),
  ),
  "contrast-aaa": all(
    style(".pale { color: #6b6b6b; background: #fff; }"),
    add('<p class="pale">Vaalea.</p>'),
  ),
};

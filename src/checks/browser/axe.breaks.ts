/** Must be found: faults that axe-core finds. */
import { add, all, type Breaks, style } from "../fixture/break.ts";

export const breaks: Breaks = {
  // In a view that pa11y does not open: it asks the same axe-core.
  axe: all(
    style("@media (max-width: 400px) { .faint { color: #999; background: #fff; } }"),
    add('<p class="faint">Kapealla näytöllä haalea.</p>'),
  ),
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

/** Must be found: what forced colours take away. */
import { add, all, type Breaks, style } from "../fixture/break.ts";

export const breaks: Breaks = {
  "forced-colours": all(
    style(
      ".box { display: inline-block; padding: 1rem; color: #fff; background: #000080; text-decoration: none; }",
    ),
    add('<p><a class="box" href="opas/">Opas lukijalle täällä</a></p>'),
  ),
  "forced-colours/current": all(
    style(".current { box-shadow: inset 0 -3px #0000bf; }"),
    add(
      '<ul><li><a class="current" aria-current="true" href="./">Tämä suunnitelma</a></li><li><a href="opas/">Opas lukijalle</a></li></ul>',
    ),
  ),
  "forced-colours/target": all(
    style(".place:target { background: #ffd; }"),
    add('<p class="place" id="place">Kohta.</p>'),
  ),
};

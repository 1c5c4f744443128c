/** Must be found: pages on which the keyboard or the eye loses its way. */
import { add, all, type Breaks, script, style } from "../fixture/break.ts";

export const breaks: Breaks = {
  keyboard: all(
    script(
      'document.querySelector("button").addEventListener("keydown", (event) => event.preventDefault());\n',
    ),
    add('<p><button type="button">Ansa</button></p>'),
  ),
  "focus-visible": all(
    style(".plain:focus-visible { outline: none; }"),
    add('<p><a class="plain" href="opas/">Opas lukijalle täällä</a></p>'),
  ),
  "focus-not-hidden": all(
    style(".away:focus { position: fixed; inset-inline-start: -200vw; }"),
    add('<p><a class="away" href="opas/">Opas lukijalle täällä</a></p>'),
  ),
};

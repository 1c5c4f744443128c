/** Must be found: what goes wrong while a page loads. */
import { type Breaks, script, style } from "../fixture/break.ts";

export const breaks: Breaks = {
  console: script('console.error("broken");\n'),
  requests: style("footer::after { content: url(missing.svg); }"),
  "policy-violations": script(
    `document.querySelector(".text").insertAdjacentHTML("beforeend", '<i style="color: red"></i>');\n`,
  ),
};

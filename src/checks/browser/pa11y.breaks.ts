/** Must be found: a fault that pa11y alone finds. */
import { type Breaks, style } from "../fixture/break.ts";

export const breaks: Breaks = {
  // What axe-core leaves to people to judge is a fault for pa11y.
  pa11y: style("main { background-image: url(icon.svg); }"),
};

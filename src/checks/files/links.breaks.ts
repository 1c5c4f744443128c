/** Must be found: links that lead nowhere. */
import { add, type Breaks } from "../fixture/break.ts";

export const breaks: Breaks = {
  links: add('<p><a href="nowhere/">Muualle</a></p>'),
  "relative-links": add('<p><a href="/fi/opas/">Opas</a></p>'),
};

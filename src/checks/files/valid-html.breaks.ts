/** Must be found: markup that is not valid. */
import { add, type Breaks } from "../fixture/break.ts";

export const breaks: Breaks = {
  "valid-html": add('<p class="text text">Teksti.</p>'),
};

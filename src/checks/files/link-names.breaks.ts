/** Must be found: links of one name that lead to two places. */
import { add, type Breaks } from "../fixture/break.ts";

export const breaks: Breaks = {
  "link-names": add('<p><a href="opas/">Lue lisää</a> tai <a href="opas/#part">Lue lisää</a></p>'),
};

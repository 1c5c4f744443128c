/** Must be found: languages that are not those of the words. */
import { add, BROKEN_PAGE, type Breaks, replace } from "../fixture/break.ts";

export const breaks: Breaks = {
  "page-language": replace(BROKEN_PAGE, '<html lang="fi"', '<html lang="sv"'),
  "part-language": add('<p><a href="opas/" hreflang="zzz">Opas</a></p>'),
};

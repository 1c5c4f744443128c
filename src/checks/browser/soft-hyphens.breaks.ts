/** Must be found: a heading with whole words that is cut. */
import { add, type Breaks } from "../fixture/break.ts";

export const breaks: Breaks = {
  "soft-hyphens": add(
    '<h2 lang="fi">Osallisuus&shy;<strong>suunnitelma</strong></h2><p>Osallisuus&shy;suunnitelma.</p>',
  ),
};

/** Must be found: names that are used twice. */
import { add, type Breaks, replace } from "../fixture/break.ts";

export const breaks: Breaks = {
  "unique-ids": add('<p id="part">Teksti.</p>'),
  "unique-titles": replace("fi/opas/index.html", "<title>Opas lukijalle", "<title>Suunnitelma"),
};

/** Must be found: an address that is not whole. */
import { BROKEN_PAGE, type Breaks, replace } from "../fixture/break.ts";

export const breaks: Breaks = {
  "absolute-addresses": replace(
    BROKEN_PAGE,
    "</head>",
    '<meta property="og:url" content="/fi/">\n</head>',
  ),
};

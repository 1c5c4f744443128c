/** Must be found: a page that asks another host. */
import { BROKEN_PAGE, type Breaks, replace } from "../fixture/break.ts";

export const breaks: Breaks = {
  "own-host": replace(
    BROKEN_PAGE,
    "</head>",
    '<link rel="preconnect" href="https://example.org">\n</head>',
  ),
};

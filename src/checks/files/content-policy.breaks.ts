/** Must be found: a page without policy. */
import { BROKEN_PAGE, type Breaks } from "../fixture/break.ts";

export const breaks: Breaks = {
  "content-policy": (files) => {
    const content = files.get(BROKEN_PAGE) ?? "";
    files.set(BROKEN_PAGE, content.replace(/<meta http-equiv="Content-Security.*>\n/, ""));
    return undefined;
  },
};

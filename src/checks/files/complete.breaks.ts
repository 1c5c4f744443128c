/** Must be found: a file too many. */
import type { Breaks } from "../fixture/break.ts";

export const breaks: Breaks = {
  complete: () => ({ later: new Map([["left-over.txt", "x"]]) }),
};

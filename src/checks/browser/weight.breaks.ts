/** Must be found: a page too heavy. */
import { createHash } from "node:crypto";
import { add, type Breaks } from "../fixture/break.ts";

/** Characters that no compression makes shorter. */
const noise = Array.from({ length: 300 }, (_, index) =>
  createHash("sha256").update(`${index}`).digest("base64url"),
).join(" ");

export const breaks: Breaks = {
  weight: add(`<!-- ${noise} -->`),
};

/** Must be found: a page too heavy. */
import { createHash } from "node:crypto";
import { add, all, type Breaks } from "../fixture/break.ts";

/** Characters that no compression makes shorter. */
const noise = Array.from({ length: 300 }, (_, index) =>
  createHash("sha256").update(`${index}`).digest("base64url"),
).join(" ");

export const breaks: Breaks = {
  weight: add(`<!-- ${noise} -->`),
  "weight/fonts": all(
    (files) => void files.set("assets/fi-regular.0123456789.woff2", noise.repeat(10)),
    // As a picture: a page is not there before its pictures are, be they none.
    add('<img src="../assets/fi-regular.0123456789.woff2" alt="" width="1" height="1">'),
  ),
};

/** Must be found: a page too heavy. */
import { createHash } from "node:crypto";
import { add, all, BROKEN_PAGE, type Breaks, replace } from "../fixture/break.ts";

/** Characters that no compression makes shorter. */
const noise = Array.from({ length: 300 }, (_, index) =>
  createHash("sha256").update(`${index}`).digest("base64url"),
).join(" ");

export const breaks: Breaks = {
  weight: add(`<!-- ${noise} -->`),
  "weight/fonts": all(
    replace(BROKEN_PAGE, "img-src 'self';", "img-src 'self'; font-src 'self';"),
    (files) => void files.set("assets/fi-regular.0123456789.woff2", noise.repeat(10)),
    add(
      '<link rel="preload" href="../assets/fi-regular.0123456789.woff2" as="font" type="font/woff2" crossorigin>',
    ),
  ),
};

/** How the search's script reads Pagefind's excerpts. */
import test from "ava";
import { piecesOf } from "./search.js";

test("an excerpt is told apart into what was found and what stands around it", (t) => {
  t.deepEqual(piecesOf("for <mark>guardians</mark> and <mark>pupils.</mark>"), [
    { text: "for ", isFound: false },
    { text: "guardians", isFound: true },
    { text: " and ", isFound: false },
    { text: "pupils.", isFound: true },
  ]);
});

test("escaped characters are shown as they were, and never as markup", (t) => {
  t.deepEqual(piecesOf("&lt;b&gt; &amp;amp; <mark>&quot;a&quot;</mark>"), [
    { text: "<b> &amp; ", isFound: false },
    { text: '"a"', isFound: true },
  ]);
});

/** Links from one page to another, on a server and on a disk. */
import test from "ava";
import { linkFrom } from "./filters.ts";

test("links are relative, and from a page without an address of its own absolute", (t) => {
  const to = linkFrom({ url: "", pathPrefix: "/plan/" });
  t.is(to("/fi/kanavat/", "/fi/"), "kanavat/");
  t.is(to("/fi/", "/fi/"), "./");
  t.is(to("/fi/kanavat/#a", "/fi/kanavat/"), "#a");
  t.is(to("/assets/a.css", "/fi/kanavat/"), "../../assets/a.css");
  t.is(to("/sv/", ""), "/plan/sv/");
});

test("on a disk, links to a folder name its index.html", (t) => {
  const to = linkFrom({ url: "", pathPrefix: "/", fileLinks: true });
  t.is(to("/fi/kanavat/", "/fi/"), "kanavat/index.html");
  t.is(to("/fi/", "/fi/"), "./index.html");
  t.is(to("/fi/", "/fi/kanavat/"), "../index.html");
  t.is(to("/fi/rakenteet/#body", "/fi/kanavat/"), "../rakenteet/index.html#body");
  t.is(to("/fi/kanavat/#a", "/fi/kanavat/"), "#a");
  t.is(to("/fi/plan.pdf", "/fi/kanavat/"), "../plan.pdf");
});

import test from "ava";
import { withoutLinksInLinks } from "./links-in-links.ts";

test("a link within a link is its words alone", (t) => {
  const inner = '<a href="https://c.example?d=&gt;">the <em>c</em></a>';
  t.is(
    withoutLinksInLinks(`<p>${inner} <a class="b" href="b/">See ${inner}, ${inner}</a>.</p>`),
    `<p>${inner} <a class="b" href="b/">See the <em>c</em>, the <em>c</em></a>.</p>`,
  );
});

test("other elements that begin so are left as they are", (t) => {
  const html = '<abbr>a</abbr><a id="x">b</a><article><a\nhref="c">c</a></article>';
  t.is(withoutLinksInLinks(html), html);
});

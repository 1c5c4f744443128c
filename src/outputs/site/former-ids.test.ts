import test from "ava";
import { withFormerIds } from "./former-ids.ts";

const beside = new Map([["circle", ["ring", "round"]]]);

test("each earlier id gets an empty element inside the one with the present id", (t) => {
  t.is(
    withFormerIds('<li class="channel" id="circle" lang="fi">A</li>', beside),
    '<li class="channel" id="circle" lang="fi"><span class="former-id" id="ring"></span><span class="former-id" id="round"></span>A</li>',
  );
  t.is(
    withFormerIds('<h3\n id="circle">A</h3>', beside),
    '<h3\n id="circle"><span class="former-id" id="ring"></span><span class="former-id" id="round"></span>A</h3>',
  );
});

test("what is no such id is left as it is", (t) => {
  for (const html of [
    '<li data-id="circle">A</li>',
    '<li id="circle-name">A</li>',
    '<a href="#circle">A</a>',
    '<section aria-labelledby="circle">A</section>',
  ])
    t.is(withFormerIds(html, beside), html);
});

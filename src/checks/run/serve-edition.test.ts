import test from "ava";
import { goodFiles } from "../fixture/good-edition.ts";
import { writeEdition } from "../fixture/write-edition.ts";
import { serveEdition } from "./serve-edition.ts";

for (const pathPrefix of ["/", "/x/", "/x/y/"]) {
  test(`an edition for ${pathPrefix} is served there`, async (t) => {
    using written = writeEdition(goodFiles(), { pathPrefix });
    await using served = await serveEdition(written.edition);
    const { origin, pathname } = new URL(`${served.origin}/`);
    t.is(pathname, pathPrefix);
    const found = await fetch(`${served.origin}/fi/opas/`);
    t.is(await found.text(), goodFiles().get("fi/opas/index.html") ?? "");
    t.is((await fetch(`${origin}${pathPrefix}missing/`)).status, 404);
    const leadsOn = await (await fetch(`${served.origin}/`)).text();
    t.false(leadsOn.includes("refresh"), "a page that leads on stays, to be looked at");
    t.true(leadsOn.includes("<h1>Suunnitelma</h1>"));
  });
}

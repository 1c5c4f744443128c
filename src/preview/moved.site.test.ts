/** The preview leads on from earlier addresses as the published site does. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { smallPlan, withEdit } from "../plan/fixture/small-plan.ts";
import { Preview } from "./preview.ts";
import { servePreview } from "./server.ts";

test("an earlier address is served when it is asked for, and no more once it is taken out", async (t) => {
  const parent = mkdtempSync(join(tmpdir(), "preview-"));
  t.teardown(() => rmSync(parent, { recursive: true, force: true }));
  const data = smallPlan(join(parent, "data"));
  const former = "    former: { es: [participar] }\n";
  withEdit(data, "site.yaml", "    short: Take part\n", `    short: Take part\n${former}`);
  using preview = new Preview({ data, brand: undefined });
  await preview.reload();
  await using server = await servePreview(preview, 0);
  const at = (address: string) => fetch(`${server.origin}${address}`);
  for (const address of ["/es/participar/", "/es/participar/sucursales/"]) {
    const answer = await at(address);
    t.is(answer.status, 200, address);
    t.regex(await answer.text(), /http-equiv="refresh" content="0; url=[./]*como-participar\//);
  }
  t.true(existsSync(join(preview.folder, "es/participar/index.html")));
  t.regex(readFileSync(join(preview.folder, "redirects.nginx.conf"), "utf8"), /\/es\/participar /);

  withEdit(data, "site.yaml", former, "");
  await preview.reload();
  t.is((await at("/es/participar/")).status, 404);
});

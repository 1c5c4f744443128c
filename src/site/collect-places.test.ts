import test from "ava";
import { smallPlan, withEdit } from "../plan/fixture/small-plan.ts";
import { aroundIn } from "../subjects/fixture/around.ts";
import { linksFor, placeOfKind } from "./places.ts";

test("things of two kinds with one id are found each at its own place", (t) => {
  const { around } = aroundIn((into) => {
    const folder = smallPlan(into);
    withEdit(folder, "channels.yaml", "id: slip-online", "id: shared-shelves");
    return folder;
  }, "en");
  const { places } = around;
  t.is(placeOfKind(places, "principle", "shared-shelves")?.address, "/en/principles/shelves/");
  t.deepEqual(
    linksFor(places, ["shared-shelves"]).map(({ address }) => address),
    ["/en/ways-to-take-part/branches/#shared-shelves"],
  );
});

import test from "ava";
import { contextsOf, placeOf } from "./contexts.ts";

test("the place of a text is its file and keys, whatever its position in lists", (t) => {
  t.is(placeOf("channels", ["levels", 0, "groups", 2, "title"]), "channels.levels.groups.title");
});

test("contexts go from the narrowest place to the whole file", (t) => {
  t.deepEqual(contextsOf("interface.about.slide"), [
    "interface.about.slide",
    "interface.about",
    "interface",
  ]);
});

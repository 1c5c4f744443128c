import test from "ava";
import { labelRuns } from "./page-labels.ts";

test("page labels start anew where numbers are left out", (t) => {
  t.deepEqual(labelRuns([1, 2, 3]), [{ page: 0, number: 1 }]);
  t.deepEqual(labelRuns([9, 10, 19]), [
    { page: 0, number: 9 },
    { page: 2, number: 19 },
  ]);
});

/** The profile is one of sRGB: by its header, its tags, and the colours that it gives. */
import test from "ava";
import { readIccHeader } from "../proof/icc-profile.ts";
import { srgbProfile } from "./srgb-profile.ts";

const profile = srgbProfile();

/** Elements by signature, with where they begin. */
const elements = new Map(
  Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
    const at = 132 + 12 * index;
    const from = profile.readUInt32BE(at + 4);
    const bytes = profile.subarray(from, from + profile.readUInt32BE(at + 8));
    return [profile.toString("latin1", at, at + 4), { from, bytes }] as const;
  }),
);

/** Numbers with 16 bits after the point, from `at` of an element. */
function fixed(signature: string, count: number, at = 8): number[] {
  const bytes = elements.get(signature)?.bytes ?? Buffer.alloc(0);
  return Array.from({ length: count }, (_, i) => bytes.readInt32BE(at + 4 * i) / 0x10000);
}

/** The colour of sRGB values from 0 to 1 in the connection space, by the profile alone. */
function xyzOf(rgb: readonly number[]): number[] {
  const [g = 0, a = 0, b = 0, c = 0, d = 0] = fixed("rTRC", 5, 12);
  const linear = rgb.map((value) => (value >= d ? (a * value + b) ** g : c * value));
  const columns = ["rXYZ", "gXYZ", "bXYZ"].map((signature) => fixed(signature, 3));
  return [0, 1, 2].map((row) =>
    columns.reduce((sum, column, i) => sum + (column[row] ?? 0) * (linear[i] ?? 0), 0),
  );
}

function near(found: readonly number[], wanted: readonly number[], within: number): boolean {
  return (
    found.length === wanted.length &&
    found.every((value, i) => Math.abs(value - (wanted[i] ?? Number.NaN)) <= within)
  );
}

test("the header is that of a display profile for RGB, and tells its true size", (t) => {
  t.deepEqual(readIccHeader(profile), {
    ...{ size: profile.length, version: 4, deviceClass: "mntr", space: "RGB ", signature: "acsp" },
  });
  t.is(profile.toString("latin1", 20, 24), "XYZ ");
  t.is(profile.length, 548);
});

test("it has the tags that a profile of its kind must have, each on a border of four bytes", (t) => {
  const wanted = "bTRC bXYZ chad cprt desc gTRC gXYZ rTRC rXYZ wtpt";
  t.is([...elements.keys()].sort().join(" "), wanted);
  for (const { from, bytes } of elements.values()) {
    t.is(from % 4, 0);
    t.true(from + bytes.length <= profile.length);
  }
  t.is(elements.get("rTRC")?.from, elements.get("bTRC")?.from);
});

test("its primaries are those that are published for sRGB under D50", (t) => {
  // Bradford-adapted, http://www.brucelindbloom.com, "RGB/XYZ matrices".
  t.true(near(fixed("rXYZ", 3), [0.4360747, 0.2225045, 0.0139322], 0.0003));
  t.true(near(fixed("gXYZ", 3), [0.3850649, 0.7168786, 0.0971045], 0.0003));
  t.true(near(fixed("bXYZ", 3), [0.1430804, 0.0606169, 0.7141733], 0.0003));
});

test("known colours come out: white, black, middle grey, the dark end of the curve", (t) => {
  t.true(near(xyzOf([1, 1, 1]), [0.9642, 1, 0.8249], 0.0001));
  t.true(near(xyzOf([0, 0, 0]), [0, 0, 0], 0));
  const [, grey = 0] = xyzOf([128 / 255, 128 / 255, 128 / 255]);
  t.true(near([116 * Math.cbrt(grey) - 16], [53.585], 0.01), "L* of #808080");
  const [, dark = 0] = xyzOf([10 / 255, 10 / 255, 10 / 255]);
  t.true(near([dark], [10 / 255 / 12.92], 0.00001));
});

test("it is the same each time", (t) => {
  t.deepEqual(srgbProfile(), profile);
});

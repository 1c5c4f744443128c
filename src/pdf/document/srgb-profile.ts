/** Computes an ICC profile of sRGB from the public numbers of IEC 61966-2-1: no file of others' to license. */

type Triple = readonly [number, number, number];
type Square = readonly [Triple, Triple, Triple];

/** The connection space's white, as ICC.1:2010, 7.2.16 gives it. */
const D50: Triple = [0.9642, 1, 0.8249];
/** White and primaries by their chromaticities x and y (IEC 61966-2-1, table 1). */
const WHITE = xyz(0.3127, 0.329);
const PRIMARIES = [xyz(0.64, 0.33), xyz(0.3, 0.6), xyz(0.15, 0.06)] as const;
/** From XYZ to the cones' response (ICC.1:2010, annex E). */
const BRADFORD: Square = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];
/** Parametric curve of type 3: Y = (aX + b)^g from d, cX below (ICC.1:2010, 10.16). */
const CURVE = { type: 3, numbers: [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] };

function xyz(x: number, y: number): Triple {
  return [x / y, 1, (1 - x - y) / y];
}

const dot = ([a, b, c]: Triple, [d, e, f]: Triple): number => a * d + b * e + c * f;
const scaled = ([a, b, c]: Triple, [d, e, f]: Triple): Triple => [a * d, b * e, c * f];
const apply = ([a, b, c]: Square, v: Triple): Triple => [dot(a, v), dot(b, v), dot(c, v)];

const transposed = ([[a, b, c], [d, e, f], [g, h, i]]: Square): Square => [
  [a, d, g],
  [b, e, h],
  [c, f, i],
];

const times = (one: Square, other: Square): Square => {
  const [a, b, c] = transposed(other);
  return transposed([apply(one, a), apply(one, b), apply(one, c)]);
};

function inverse([[a, b, c], [d, e, f], [g, h, i]]: Square): Square {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  const part = (value: number): number => value / determinant;
  return [
    [part(e * i - f * h), part(c * h - b * i), part(b * f - c * e)],
    [part(f * g - d * i), part(a * i - c * g), part(c * d - a * f)],
    [part(d * h - e * g), part(b * g - a * h), part(a * e - b * d)],
  ];
}

/** From sRGB's white to D50 by the linear Bradford transform (ICC.1:2010, annex E). */
function adaptation(): Square {
  const [from, to] = [apply(BRADFORD, WHITE), apply(BRADFORD, D50)];
  const gain: Triple = [to[0] / from[0], to[1] / from[1], to[2] / from[2]];
  const [a, b, c] = transposed(BRADFORD);
  return times(inverse(BRADFORD), transposed([scaled(a, gain), scaled(b, gain), scaled(c, gain)]));
}

/** The colours of red, green and blue in the connection space. */
function colorants(): Square {
  const [red, green, blue] = PRIMARIES;
  const [r, g, b] = apply(inverse(transposed([red, green, blue])), WHITE);
  const adapted = adaptation();
  return [
    apply(adapted, scaled(red, [r, r, r])),
    apply(adapted, scaled(green, [g, g, g])),
    apply(adapted, scaled(blue, [b, b, b])),
  ];
}

/** Numbers of 32 bits, big-endian; `fixed` ones have 16 bits after the point (s15Fixed16Number). */
function words(values: readonly number[], fixed = false): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) {
    bytes.writeInt32BE(fixed ? Math.round(value * 0x10000) : value, 4 * at);
  }
  return bytes;
}

const element = (type: string, ...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(type), words([0]), ...parts]);

function text(words16: string): Buffer {
  const utf16 = Buffer.from(words16, "utf16le").swap16();
  return element("mluc", words([1, 12]), Buffer.from("enUS"), words([utf16.length, 28]), utf16);
}

/** Equal elements stand once in the file: the three curves are one. */
function tags(): [signature: string, element: Buffer][] {
  const curve = element("para", words([CURVE.type << 16]), words(CURVE.numbers, true));
  const [red, green, blue] = colorants().map((xyz) => element("XYZ ", words(xyz, true)));
  if (!red || !green || !blue) throw new Error("sRGB has three primaries");
  return [
    ["desc", text("sRGB")],
    ["cprt", text("No copyright: numbers of IEC 61966-2-1")],
    ["wtpt", element("XYZ ", words(D50, true))],
    ["chad", element("sf32", words(adaptation().flat(), true))],
    ["rXYZ", red],
    ["gXYZ", green],
    ["bXYZ", blue],
    ...["rTRC", "gTRC", "bTRC"].map((signature): [string, Buffer] => [signature, curve]),
  ];
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  words([size, 0, 0x04200000]).copy(bytes);
  bytes.write("mntrRGB XYZ ", 12);
  // The date is fixed, so that equal documents are equal files: 1 January 2026.
  Buffer.from([0x07, 0xea, 0, 1, 0, 1]).copy(bytes, 24);
  bytes.write("acsp", 36);
  words(D50, true).copy(bytes, 68);
  return bytes;
}

/** The bytes of a display profile, version 4.2 (ICC.1:2010, 8.3: a three-component matrix-based one). */
export function srgbProfile(): Buffer {
  const all = tags();
  const elements = [...new Set(all.map(([, found]) => found))];
  const padded = elements.map((found) => Buffer.concat([found, Buffer.alloc(-found.length & 3)]));
  const places = new Map<Buffer, number>();
  let end = 132 + 12 * all.length;
  for (const [at, found] of elements.entries()) {
    places.set(found, end);
    end += padded[at]?.length ?? 0;
  }
  const table = all.flatMap(([signature, found]) => [
    Buffer.from(signature),
    words([places.get(found) ?? 0, found.length]),
  ]);
  return Buffer.concat([header(end), words([all.length]), ...table, ...padded]);
}

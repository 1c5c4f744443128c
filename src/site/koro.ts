/** The wave motif (koro) as a path: our own drawing after the rules of the Helsinki Design System. */

import type { Plan } from "../plan/schema/files.ts";

export interface KoroDrawing {
  width: number;
  height: number;
  path: string;
}

type Koro = Plan["site"]["theme"]["koro"];

interface Shape {
  /** Length of one wave and its height, in drawing units. */
  length: number;
  height: number;
  /** One wave from trough to trough as relative curve commands, given its length and height. */
  wave(length: number, height: number): string;
}

const curve = (...points: number[]) =>
  `c${points.map((value) => Math.round(value * 100) / 100).join(" ")}`;

/** A rise and a fall whose steepness is set by `k`, the share of the half wave that runs level. */
const swell = (k: number) => (length: number, height: number) => {
  const half = length / 2;
  return (
    curve(half * k, 0, half * (1 - k), -height, half, -height) +
    curve(half * k, 0, half * (1 - k), height, half, height)
  );
};

const shapes: Record<Exclude<Koro, "none">, Shape> = {
  basic: { length: 64, height: 16, wave: swell(0.4) },
  pulse: { length: 72, height: 20, wave: swell(0.72) },
  wave: {
    length: 72,
    height: 18,
    wave: (length, height) =>
      curve(length * 0.45, 0, length * 0.55, -height, length * 0.7, -height) +
      curve(length * 0.1, 0, length * 0.1, height, length * 0.3, height),
  },
  beat: {
    length: 56,
    height: 20,
    wave: (length, height) =>
      curve(length * 0.2, 0, length * 0.35, -height, length * 0.5, -height) +
      curve(length * 0.15, 0, length * 0.3, height, length * 0.5, height),
  },
  vibration: { length: 32, height: 14, wave: swell(0.5) },
  calm: { length: 64, height: 4, wave: (length) => `h${length}` },
};

/**
 * A strip of waves, filled below; undefined where a plan wants none.
 * @param waves how many; 2400 units of them if left out, which covers the widest screens
 * @example koroDrawing("pulse") // → { width: 2448, height: 28, path: "M0 20c…z" }
 */
export function koroDrawing(koro: Koro, waves?: number): KoroDrawing | undefined {
  if (koro === "none") return undefined;
  const { length, height, wave } = shapes[koro];
  const count = waves ?? Math.ceil(2400 / length);
  const width = count * length;
  const base = 8;
  return {
    width,
    height: height + base,
    path: `M0 ${height}${wave(length, height).repeat(count)}v${base}H0z`,
  };
}

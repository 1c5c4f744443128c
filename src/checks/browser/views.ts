/** The ways of looking at a page in which the checks ask, in the order in which a visit takes them. */

export interface View {
  /** @example "320-dark" */
  id: ViewId;
  /** How a finding names it. */
  says: string;
  width: number;
  height: number;
  scheme: "light" | "dark";
  /** Colours of the reader's own choice, e.g. Windows' contrast themes. */
  forcedColours: boolean;
  /** Whether everything that can be opened is open, and every filter and search is filled in. */
  opened: boolean;
}

export type ViewId =
  | "arrival"
  | "1280-light"
  | "1280-dark"
  | "1280-forced"
  | "320-light"
  | "320-dark"
  | "320-open-light"
  | "320-open-dark";

const wide = { width: 1280, height: 1024, scheme: "light", forcedColours: false, opened: false };
// 320 × 256 CSS pixels are what a window of 1280 × 1024 shows at 400 % (WCAG 1.4.10).
const narrow = { ...wide, width: 320, height: 256 };

/** Arrival is what a reader gets without touching anything; only it is asked about requests. */
export const VIEWS: readonly View[] = [
  { ...wide, id: "arrival", says: "", scheme: "light" },
  { ...wide, id: "1280-light", says: "1280 px, light", scheme: "light" },
  { ...wide, id: "1280-dark", says: "1280 px, dark", scheme: "dark" },
  {
    ...wide,
    id: "1280-forced",
    says: "1280 px, forced colours",
    scheme: "light",
    forcedColours: true,
  },
  { ...narrow, id: "320-light", says: "320 px, light", scheme: "light" },
  { ...narrow, id: "320-dark", says: "320 px, dark", scheme: "dark" },
  {
    ...narrow,
    id: "320-open-light",
    says: "320 px, light, all open",
    scheme: "light",
    opened: true,
  },
  { ...narrow, id: "320-open-dark", says: "320 px, dark, all open", scheme: "dark", opened: true },
];

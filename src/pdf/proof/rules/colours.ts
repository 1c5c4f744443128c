/** Rules: the file says which colours its numbers mean (ISO 19005-2, 6.2.3, 6.2.4, 6.2.8 and 6.2.10). */

import { readStream } from "../../content/compression.ts";
import { type Operation, operations } from "../../content/operations.ts";
import { PDFArray, PDFDict, PDFName, PDFRawStream } from "../../pdf-lib.ts";
import { readIccHeader } from "../icc-profile.ts";
import { listIn, name, type OpenedPdf } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";

/** ISO 32000-1, 11.3.5. */
const BLEND_MODES = new Set(
  (
    "Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight " +
    "SoftLight Difference Exclusion Hue Saturation Color Luminosity"
  ).split(" "),
);

const intentsOf = ({ catalog }: OpenedPdf): PDFDict[] =>
  listIn(catalog, "OutputIntents").flatMap((found) => {
    const intent = catalog.context.lookup(found);
    const isArchive = intent instanceof PDFDict && intent.lookup(name("S")) === name("GTS_PDFA1");
    return isArchive ? [intent] : [];
  });

function profileFaults(stream: PDFRawStream): string[] {
  const bytes = Buffer.from(readStream(stream), "latin1");
  const header = readIccHeader(bytes);
  if (header?.signature !== "acsp") return ["The output intent's profile is no ICC profile"];
  const { size, version, deviceClass, space } = header;
  const components = `${stream.dict.lookup(name("N"))}`;
  return [
    ...unless(size === bytes.length, `The profile says ${size} bytes and has ${bytes.length}`),
    ...unless(version < 5, `The profile has version ${version}, not at most 4`),
    ...unless(/^(mntr|prtr)$/.test(deviceClass), `The profile is for no device: ${deviceClass}`),
    ...unless(space === "RGB " && components === "3", `The profile is for ${space}, not for RGB`),
  ];
}

/** Whether an operation chooses the press's four inks (ISO 32000-1, 8.6.8). */
const setsCmyk = ({ operator, operands }: Operation): boolean =>
  operator.toLowerCase() === "k" ||
  (operator.toLowerCase() === "cs" && operands[0] === "/DeviceCMYK");

/** Whether a colour space is the press's four inks, or is made of them. */
function isCmyk(dict: PDFDict, key: string): boolean {
  const space = dict.lookup(name(key));
  const names = space instanceof PDFArray ? space.asArray() : [space];
  return names.some((part) => part === name("DeviceCMYK"));
}

export const colourRules: Rule[] = [
  {
    id: "pdf-output-intent",
    faults: (opened) => {
      const intents = intentsOf(opened);
      const profile = intents[0]?.lookup(name("DestOutputProfile"));
      const count = `The file has ${intents.length} output intents of PDF/A, not one`;
      if (intents.length !== 1) return [count];
      return unless(profile instanceof PDFRawStream, "The output intent has no profile");
    },
  },
  {
    id: "pdf-profile",
    faults: (opened) =>
      intentsOf(opened).flatMap((intent) => {
        const profile = intent.lookup(name("DestOutputProfile"));
        return profile instanceof PDFRawStream ? profileFaults(profile) : [];
      }),
  },
  {
    id: "pdf-device-colour",
    faults: ({ content, dictionaries }) => [
      ...[...content.streams.values()].flatMap(({ source, streamRef }) =>
        unless(
          ![...operations(source)].some(setsCmyk),
          `Object ${streamRef.objectNumber} paints in CMYK, which the RGB profile does not explain`,
        ),
      ),
      ...dictionaries.flatMap((dict) =>
        unless(
          !isCmyk(dict, "ColorSpace") && !isCmyk(dict, "CS"),
          "A picture, shading or group is in CMYK, which the RGB profile does not explain",
        ),
      ),
    ],
  },
  {
    id: "pdf-blend-mode",
    faults: ({ dictionaries }) =>
      dictionaries.flatMap((dict) => {
        const mode = dict.lookup(name("BM"));
        const known = !(mode instanceof PDFName) || BLEND_MODES.has(mode.decodeText());
        return unless(known, `Painting is blended in an unknown way: ${mode}`);
      }),
  },
  {
    id: "pdf-picture",
    faults: ({ dictionaries }) =>
      dictionaries
        .filter((dict) => dict.lookup(name("Subtype")) === name("Image"))
        .flatMap((image) => [
          ...unless(
            `${image.lookup(name("Interpolate")) ?? "false"}` === "false",
            "A picture is smoothed by the viewer, each in its own way",
          ),
          ...unless(
            !image.has(name("Alternates")) && !image.has(name("OPI")),
            "A picture has others that may be shown in its place",
          ),
        ]),
  },
];

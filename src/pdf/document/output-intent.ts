/** Says which colours a document's numbers mean: sRGB, as in the browser that painted it. */

import { type PDFDict, type PDFDocument, PDFName, PDFString } from "../pdf-lib.ts";
import { srgbProfile } from "./srgb-profile.ts";

const CONDITION = PDFString.of("sRGB IEC61966-2.1");

/** Writes the output intent without which a file of PDF/A may not use device colours (ISO 19005-2, 6.2.3 and 6.2.4.3). */
export function writeOutputIntent({ context, catalog }: PDFDocument): void {
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent: PDFDict = context.obj({
    ...{ Type: "OutputIntent", S: "GTS_PDFA1", DestOutputProfile: profile },
    ...{ OutputConditionIdentifier: CONDITION, Info: CONDITION },
  });
  catalog.set(PDFName.of("OutputIntents"), context.obj([intent]));
}

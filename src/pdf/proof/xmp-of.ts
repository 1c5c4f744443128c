/** Finds the XMP metadata of an opened PDF. */

import { readStream } from "../content/compression.ts";
import { PDFRawStream } from "../pdf-lib.ts";
import { name, type OpenedPdf } from "./opened-pdf.ts";
import { readXmp, type Xmp } from "./xmp.ts";

/** The packet's bytes; undefined where the file has none. */
export function packetOf({ catalog }: OpenedPdf): Uint8Array | undefined {
  const stream = catalog.lookup(name("Metadata"));
  return stream instanceof PDFRawStream ? Buffer.from(readStream(stream), "latin1") : undefined;
}

/** The metadata; undefined where there are none or they cannot be read, of which rules of their own tell. */
export function xmpOf(opened: OpenedPdf): Xmp | undefined {
  const packet = packetOf(opened);
  const xmp = packet && readXmp(packet);
  return xmp && "fault" in xmp ? undefined : xmp;
}

/** Reads what an ICC profile says of itself in its header (ICC.1:2010, 7.2). */

/** The header's facts; a profile that is too short for one has none. */
export interface IccHeader {
  /** Bytes that the profile says it has. */
  size: number;
  /** Major version. @example 4 */
  version: number;
  /** @example 'mntr' for a display, 'prtr' for a printer */
  deviceClass: string;
  /** @example 'RGB ' */
  space: string;
  /** 'acsp' in every profile. */
  signature: string;
}

/** @example readIccHeader(bytes)?.space // → 'RGB ' */
export function readIccHeader(profile: Uint8Array): IccHeader | undefined {
  if (profile.length < 128) return undefined;
  const bytes = Buffer.from(profile.buffer, profile.byteOffset, profile.byteLength);
  const text = (at: number): string => bytes.toString("latin1", at, at + 4);
  return {
    size: bytes.readUInt32BE(0),
    version: bytes.readUInt8(8),
    deviceClass: text(12),
    space: text(16),
    signature: text(36),
  };
}

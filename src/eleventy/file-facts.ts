/** Facts about finished files that pages tell: size and checksum, by address within the site. */

export type FileFacts = ReadonlyMap<string, { bytes: number; sha256: string }>;

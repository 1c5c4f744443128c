/** Facts about finished files that pages tell, by address within the site: size, checksum, and pages of a PDF. */

export type FileFacts = ReadonlyMap<string, { bytes: number; sha256: string; pages?: number }>;

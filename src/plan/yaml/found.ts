/** A mistake in a YAML text and its offset there. */
export interface Found {
  offset: number;
  code: string;
  message: string;
  fix: string;
}

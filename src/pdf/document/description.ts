/** What a document says about itself, apart from its pages. */

/** Goes into the document information and the XMP packet, which must agree (ISO 32000-1, 14.3). */
export interface Description {
  title: string;
  /** BCP 47. @example 'fi' */
  language: string;
  /** Direction of writing; left to right if left out. */
  direction?: "ltr" | "rtl";
  author: string;
  /** One sentence on what the document is about, in its language. */
  subject: string;
  keywords?: readonly string[];
  /** When the edition was made: from data, never from the clock. */
  date: Date;
}

/** The programme named as the document's maker. */
export const CREATOR = "participation-plan";

/** `Description.keywords` as one text. */
export const keywordsOf = ({ keywords = [] }: Description): string => keywords.join(", ");

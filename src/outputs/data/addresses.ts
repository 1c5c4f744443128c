/** Where the open data lies within the site. */

/** The plan in one language. */
export const dataAddress = (language: string): string => `/${language}/plan.json`;

/** The plan in its own language. */
export const own = "/plan.json";

/** The description of all of them, a JSON Schema. */
export const schemaAddress = "/plan.schema.json";

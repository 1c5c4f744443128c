/** The order of the rooms: which may import from which. A new import between rooms is a line here. */

/**
 * From the lowest to the highest. Each imports from itself and from the rooms that it names, which
 * all stand above it in this list, so that nothing flows back.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  // At the side: what knows neither plans nor sites.
  "src/command": [],
  "src/fonts": [],
  "src/pdf": ["src/command"],
  // From words and numbers to pages.
  "src/plan": ["src/command", "src/fonts"],
  "src/language": ["src/command", "src/fonts", "src/plan"],
  "src/site": ["src/plan", "src/language"],
  "src/subjects": ["src/fonts", "src/plan", "src/language", "src/site"],
  // What is made of them.
  "src/outputs": ["src/command", "src/fonts", "src/pdf", "src/plan", "src/language", "src/site"],
  "src/publish": [
    "src/command",
    "src/fonts",
    "src/pdf",
    "src/plan",
    "src/language",
    "src/site",
    "src/outputs",
  ],
  "src/checks": ["src/command", "src/pdf", "src/plan", "src/outputs", "src/publish"],
  "src/preview": [
    "src/command",
    "src/pdf",
    "src/plan",
    "src/language",
    "src/site",
    "src/outputs",
    "src/publish",
  ],
  "src/new-plan": ["src/command", "src/plan", "src/language"],
  "src/bench": [
    "src/command",
    "src/pdf",
    "src/plan",
    "src/site",
    "src/outputs",
    "src/publish",
    "src/checks",
  ],
  "src/fuzz": [
    "src/command",
    "src/fonts",
    "src/plan",
    "src/language",
    "src/site",
    "src/subjects",
    "src/outputs",
    "src/publish",
  ],
  // What a person types puts the whole together.
  scripts: [
    "src/command",
    "src/pdf",
    "src/plan",
    "src/language",
    "src/site",
    "src/subjects",
    "src/outputs",
    "src/publish",
    "src/checks",
    "src/preview",
    "src/new-plan",
    "src/bench",
    "src/fuzz",
  ],
  ".eleventy.ts": ["src/subjects", "src/outputs", "src/publish", "scripts"],
};

/** The registry of subjects, and what loads a plan by it. */
export const REGISTRY: readonly string[] = ["src/subjects/index.ts", "src/subjects/load-plan.ts"];

/** Modules below the commands that may import the registry; a subject by its name they may not. */
export const ROOTS: readonly string[] = ["src/outputs/editions.ts"];

/** Subjects that know another by its name: what they speak of is part of what the other says. */
export const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  channels: ["structures"],
  mandate: ["editorial"],
  principles: ["city"],
  statement: ["assessment"],
};

/** Single imports against the order, until what they need has moved. */
export const EXCEPTIONS: readonly [from: string, to: string][] = [];

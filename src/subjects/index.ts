/** The registry: what this program's plans speak of, one line for each subject, in the order of a plan. */
import { assessment } from "./assessment/subject.ts";
import { channels } from "./channels/subject.ts";
import { city } from "./city/subject.ts";
import { definitions } from "./definitions/subject.ts";
import { editorial } from "./editorial/subject.ts";
import { glossary } from "./glossary/subject.ts";
import { implementation } from "./implementation/subject.ts";
import { mandate } from "./mandate/subject.ts";
import { principles } from "./principles/subject.ts";
import { responsibilities } from "./responsibilities/subject.ts";
import { searchWords } from "./search-words/subject.ts";
import { statement } from "./statement/subject.ts";
import { structures } from "./structures/subject.ts";
import { survey } from "./survey/subject.ts";

export const subjects = [
  mandate,
  structures,
  definitions,
  survey,
  responsibilities,
  channels,
  city,
  principles,
  implementation,
  editorial,
  glossary,
  searchWords,
  statement,
  assessment,
] as const;

/** Finds imports between rooms that the order does not allow. */
import { EXCEPTIONS, REGISTRY, ROOMS, ROOTS, SUBJECTS } from "./rooms.ts";

/** Paths within the project, with "/" between names. */
export interface Edge {
  from: string;
  to: string;
}

/** @example roomOf("src/plan/problem.ts") // → "src/plan" */
export const roomOf = (file: string): string => /^(?:src\/)?[^/]+/.exec(file)?.[0] ?? file;

/** Whether the file is there for tests alone; these may import whatever they prove. */
export const isForTests = (file: string): boolean =>
  /^tests\/|\.test\.ts$|\.breaks\.ts$|\/fixture[/-]/.test(file);

/** Name of the subject to which a file belongs. */
const subjectOf = (file: string): string | undefined => /^src\/subjects\/([^/]+)\//.exec(file)?.[1];

/** What is wrong with an import in a sentence; undefined if it is in order. */
export function outOfOrder({ from, to }: Edge): string | undefined {
  if (isForTests(from)) return undefined;
  const says = (why: string) => `${from} imports ${to}: ${why}.`;
  if (isForTests(to)) return says("that is there for tests alone");
  if (isException({ from, to })) return undefined;
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === other) return own === "src/subjects" ? amongSubjects({ from, to }, says) : undefined;
  if (ROOTS.includes(from) && REGISTRY.includes(to)) return undefined;
  if (!ROOMS[own]?.includes(other)) return says(`${own} may not import from ${other}`);
  return undefined;
}

const isException = ({ from, to }: Edge): boolean =>
  EXCEPTIONS.some(([one, other]) => one === from && other === to);

function amongSubjects({ from, to }: Edge, says: (why: string) => string): string | undefined {
  const [own, other] = [subjectOf(from), subjectOf(to)];
  if (other === undefined || own === other || REGISTRY.includes(from)) return undefined;
  if (own === undefined) return says("only the registry knows subjects by their names");
  return SUBJECTS[own]?.includes(other) ? undefined : says(`${own} does not know ${other}`);
}

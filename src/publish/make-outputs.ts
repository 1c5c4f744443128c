/** Has every output made, one after the other, and gathers what they tell. */
import type { DocumentFile } from "../outputs/document-file.ts";
import type { Output, Work } from "../outputs/output.ts";
import type { Problem } from "../plan/problem.ts";
import type { Manifest } from "./manifest.ts";

export type MadeOutputs =
  | {
      ok: true;
      documents: readonly DocumentFile[];
      printedBy: string | undefined;
      /** Documents were made that were not in the edition before. */
      isNew: boolean;
    }
  | { ok: false; problems: readonly Problem[] };

/** @param present the edition whose documents stay where none are made */
export async function makeOutputs(
  outputs: readonly Output[],
  work: Work,
  present: Manifest | undefined,
): Promise<MadeOutputs> {
  const documents: DocumentFile[] = [];
  let printedBy = present?.printedBy;
  let isNew = false;
  for (const { id, make } of outputs) {
    const made = await make(work);
    if (!made.ok) return made;
    if (made.documents) {
      documents.push(...made.documents.map((document) => ({ ...document, output: id })));
      printedBy = made.printedBy;
      isNew = true;
    } else documents.push(...(present?.documents ?? []).filter(({ output }) => output === id));
  }
  await work.drawings.drawLeft(work.folder);
  return { ok: true, documents, printedBy, isNew };
}

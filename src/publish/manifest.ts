/** The list of what an edition consists of; the checks go by it, and nothing is published that is not on it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { KindOfFolder } from "./kind-of-folder.ts";
import { type DocumentFile, documentFileSchema } from "../outputs/document-file.ts";
import { OUTPUTS } from "../outputs/index.ts";
import type { Output } from "../outputs/output.ts";

const listedFileSchema = z.strictObject({
  /** Path within the edition, with "/" between names. */
  file: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});

/** What every edition tells, whatever its outputs are. */
const manifestSchema = z.strictObject({
  /** Day of the edition. */
  date: z.string(),
  /** Path under which the site lies. */
  pathPrefix: z.string(),
  /** Origin of the public site, or an empty text. */
  url: z.string(),
  languages: z.array(z.string()),
  /** Those of them to which readers are not led. */
  drafts: z.array(z.string()).optional(),
  /** Links name index.html. */
  fileLinks: z.literal(true).optional(),
  /** Origins of the sites that may show its pages in a frame. */
  embedIn: z.array(z.string()).optional(),
  /** The browser that printed, where it is not the embedded one, e.g. Chrome 153.0.8010.4. */
  printedBy: z.string().optional(),
  pages: z.array(
    z.strictObject({
      id: z.string(),
      layout: z.string(),
      language: z.string(),
      address: z.string(),
      file: z.string(),
      title: z.string(),
    }),
  ),
  /** Pages at earlier addresses, each of which leads on to another. */
  moved: z
    .array(
      z.strictObject({
        language: z.string(),
        address: z.string(),
        file: z.string(),
        /** Address of the page that it leads to. */
        to: z.string(),
        title: z.string(),
      }),
    )
    .default([]),
  files: z.array(listedFileSchema),
});

export interface Manifest extends z.infer<typeof manifestSchema> {
  /** The documents of all outputs that list theirs. */
  documents: readonly DocumentFile[];
}

/** The list itself, which is written last and is not on it. */
export const manifestFile = "edition.json";

const ownFilesSchema = z.object({ files: z.array(z.object({ file: z.string() })) });

/** An edition tells by its list what in its folder is its own, also to a later programme. */
export const editionFolder: KindOfFolder = {
  mark: manifestFile,
  ownFiles(folder) {
    const list = ownFilesSchema.safeParse(readList(folder));
    return list.success
      ? new Set([...list.data.files.map(({ file }) => file), manifestFile])
      : undefined;
  },
};

/**
 * Reads edition.json; undefined where there is no edition or an unreadable one.
 * @param outputs those that the edition may consist of
 */
export function readManifest(
  folder: string,
  outputs: readonly Output[] = OUTPUTS,
): Manifest | undefined {
  const lists = outputs.flatMap(({ id, listing }) =>
    listing.documents === undefined ? [] : [{ id, key: listing.documents }],
  );
  const schema = z.strictObject({
    ...manifestSchema.shape,
    ...Object.fromEntries(
      outputs.flatMap(({ listing }) =>
        Object.entries(listing.tells ?? {}).map(([key, { schema }]) => [key, schema]),
      ),
    ),
    ...Object.fromEntries(lists.map(({ key }) => [key, z.array(documentFileSchema)])),
  });
  const read = schema.safeParse(readList(folder));
  if (!read.success) return undefined;
  // The keys of the outputs are not known here, only that they are there and of the right shape.
  const told: Readonly<Record<string, unknown>> = read.data;
  const base = manifestSchema.strip().parse(told);
  const documents = lists.flatMap(({ id, key }) =>
    z
      .array(documentFileSchema)
      .parse(told[key])
      .map((document) => ({ ...document, output: id })),
  );
  return { ...base, documents };
}

function readList(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, manifestFile), "utf8"));
  } catch {
    return undefined;
  }
}

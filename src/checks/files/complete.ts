/** Checks that the edition is what its own list says it is. */
import type { BuiltEdition } from "../built-edition.ts";
import type { EditionCheck } from "../check.ts";
import type { Fault } from "../finding.ts";

export const complete = {
  asks: "edition",
  id: "complete",
  title: "The edition is whole",
  standard: "own rule: nothing is published that was not built and checked",
  matters: "everyone: a page that is missing or was changed by hand is not the adopted plan",
  fix: "Build again, and publish the folder as it is.",
  faults: ({ manifest, hashes, pages }: BuiltEdition): Fault[] => {
    const listed = new Set(manifest.files.map(({ file }) => file));
    const wanted = [
      ...manifest.pages.map(({ file }) => file),
      ...manifest.moved.map(({ file }) => file),
      ...manifest.documents.map(({ address }) => address.slice(1)),
    ];
    return [
      ...manifest.files.flatMap(({ file, sha256 }): Fault[] => {
        if (!hashes.has(file)) return [{ file, message: "The file is listed and not there." }];
        return hashes.get(file) === sha256
          ? []
          : [{ file, message: "The file was changed after the build." }];
      }),
      ...[...hashes.keys()]
        .filter((file) => !listed.has(file))
        .map((file) => ({
          file,
          message: "The file is there and not listed.",
          fix: "Remove it; or if it is to be kept there, name it to the check: --ignore.",
        })),
      ...wanted
        .filter((file) => !listed.has(file))
        .map((file) => ({ file, message: "The page or document has no file." })),
      ...pages
        .filter(({ layout }) => layout === "unlisted")
        .map(({ file }) => ({ file, message: "The page is not in the list of pages." })),
    ];
  },
} satisfies EditionCheck;

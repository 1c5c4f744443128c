/** Proves that the brand's drawings are XML, for browsers show nothing of one that is not. */
import { join } from "node:path";
import type { Brand } from "../outputs/site/brand.ts";
import type { Problem } from "../plan/problem.ts";

/**
 * `wrong-file`: an SVG file that is no well-formed XML, a character that XML does not have written as a
 * reference (`&#1;`) included.
 * @param folder of the brand
 */
export async function drawingProblems(
  folder: string | undefined,
  { logo, logosOf, icon }: Brand,
): Promise<Problem[]> {
  const files = [logo, ...logosOf.values()].flatMap((each) => [each?.light, each?.dark]);
  const drawings = [...files, icon].filter((file) => file?.name.endsWith(".svg") === true);
  if (folder === undefined || drawings.length === 0) return [];
  // It takes a tenth of a second to load, and most editions have no drawing of their own.
  const { XmlDocument, XmlParseError } = await import("libxml2-wasm");
  return drawings.flatMap((file): Problem[] => {
    if (!file) return [];
    try {
      XmlDocument.fromBuffer(file.content).dispose();
      return [];
    } catch (error) {
      if (!(error instanceof XmlParseError)) throw error;
      const [{ line = 1, col: column = 1, message = error.message } = {}] = error.details;
      return [
        {
          ...{ file: join(folder, file.name), line, column, code: "wrong-file" },
          message: `${file.name} is no drawing that browsers show: ${message.trim()}.`,
          fix: "Export it again in this format.",
        },
      ];
    }
  });
}

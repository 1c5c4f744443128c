/** Proves that the brand's drawings are XML, for browsers show nothing of one that is not, and draw alone. */
import { join } from "node:path";
import type { Brand } from "../outputs/site/brand.ts";
import type { Problem } from "../plan/problem.ts";

/**
 * `wrong-file`: an SVG file that is no well-formed XML, a character that XML does not have written as a
 * reference (`&#1;`) included. `active-drawing`: one with scripts, links or addresses of something
 * elsewhere, which would run where a reader opens the file by itself.
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
  const { ParseOption, XmlDocument, XmlParseError } = await import("libxml2-wasm");
  const { activeContent } = await import("./active-content.ts");
  // Entities stand for what a browser puts in their places; nothing is loaded for them.
  const option = ParseOption.XML_PARSE_NOENT | ParseOption.XML_PARSE_NO_XXE;
  return drawings.flatMap((file): Problem[] => {
    if (!file) return [];
    try {
      using document = XmlDocument.fromBuffer(file.content, { option });
      return activeContent(document).map(({ line, what }) => ({
        ...{ file: join(folder, file.name), line, column: 1, code: "active-drawing" },
        message: `${file.name} holds ${what}.`,
        fix: "Export it again as shapes alone, without scripts, links and linked files.",
      }));
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

/** Writes the site of a plan without decks and search, as `npm run build -- --no-pdf --no-search` does. */
import { publish } from "../../publish/publish.ts";

export async function run({ data, out }: { data: string; out: string }): Promise<void> {
  const outcome = await publish({
    data,
    out,
    url: "",
    pathPrefix: "/",
    brand: undefined,
    pdf: false,
    search: false,
    fileLinks: false,
    only: undefined,
    languages: undefined,
  });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
}

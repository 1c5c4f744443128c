/** The header of a catalogue: what gettext's tools need to know, and a word to translators. */
import type { CatalogueOf } from "./catalogue-of.ts";
import type { PoFile } from "./po-file.ts";

const comment = [
  "Translations of the plan and of its site. Write msgstr only: `npm run translate`",
  "keeps everything else up to date with the data. A text that is empty or fuzzy is shown in the",
  "plan's own language. Where one text needs two translations, copy its entry and give the copy a",
  "msgctxt: the file and the keys that lead to the text, or the beginning of that, e.g.",
  'msgctxt "site.pages.title". Above each text stands where it is, e.g. channels.yaml:wilma.text:',
  "the text of what has the id wilma in channels.yaml.",
].join("\n");

/** Header of the catalogue: a translator's fields and comments stay, those that tools rely on are set. */
export function headersFor(
  old: PoFile | undefined,
  { language, project, team, date }: CatalogueOf,
): Pick<PoFile, "headers" | "headerComment" | "headerFlags"> {
  return {
    headers: {
      "Project-Id-Version": project,
      "PO-Revision-Date": `${date} 00:00+0000`,
      "Last-Translator": team,
      "Language-Team": team,
      "X-Poedit-Basepath": "..",
      ...old?.headers,
      Language: language,
      "MIME-Version": "1.0",
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Transfer-Encoding": "8bit",
    },
    headerComment: old?.headerComment || comment,
    headerFlags: old?.headerFlags ?? [],
  };
}

/** `npm run words`: lists long words of headings of which word-division.yaml says nothing yet. */
import { runCommand } from "../src/command/run-command.ts";
import { formatProblem } from "../src/plan/problem.ts";
import { visible } from "../src/command/visible.ts";
import { loadEditions } from "../src/outputs/editions.ts";
import { headingWords, longWord } from "../src/outputs/site/heading-words.ts";
import { program } from "./command-line.ts";

program
  .name("npm run words --")
  .description(
    `Lists words of ${longWord} letters or more in headings that have no entry in word-division.yaml: ` +
      "language, word, a heading with it and its page. Nothing is built or changed.",
  )
  .option("--data <dir>", "folder of the plan's data files", "data")
  .option("--divided", "list the words that are divided, with | at their joints")
  .helpOption("--help", "show this help")
  .parse();

const { data, divided = false } = program.opts<{ data: string; divided?: true }>();
await runCommand(words);

async function words(): Promise<number> {
  const loaded = loadEditions(data, undefined);
  if (loaded.ok) {
    const found = (await headingWords(loaded)).filter(({ word, isUnlisted }) =>
      divided ? word.includes("|") : isUnlisted,
    );
    for (const { language, word, heading, address } of found)
      console.log([language, word, heading, address].map(visible).join("\t"));
    if (found.length === 0)
      console.log(
        divided
          ? "No word of a heading is divided."
          : "Every long word of a heading has its entry.",
      );
  } else {
    for (const problem of loaded.problems) console.error(formatProblem(problem));
    return 1;
  }
  return 0;
}

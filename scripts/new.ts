/** `npm run new`: begins a plan of one's own in an empty folder. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { program } from "commander";
import { z } from "zod";
import { onEnd } from "../src/command/clean-up.ts";
import { ExpectedError } from "../src/command/expected-error.ts";
import { runCommand } from "../src/command/run-command.ts";
import { ask, canAsk, type Question } from "../src/new-plan/ask.ts";
import { beginPlan } from "../src/new-plan/begin.ts";
import { isLanguage } from "../src/plan/language-code.ts";
import { formatProblem } from "../src/plan/problem.ts";
import { subjects } from "../src/subjects/index.ts";

program
  .name("npm run new --")
  .description(
    "Begins a plan of your own: data files with comments that explain them, their schemas for your editor, and an empty catalogue for each further language. What is missing is asked for on a terminal.",
  )
  .argument("[dir]", "folder to make; one that holds something is refused")
  .option("--language <codes>", "languages of the plan, its own first, e.g. en,cy")
  .option("--title <text>", "title of the plan")
  .option("--organisation <text>", "whose plan it is")
  .option("--contact <address>", "where readers reach you: https://… or mailto:…")
  .option(
    "--country <name>",
    "country whose accessibility statement the plan has: finland (default: one paragraph)",
  )
  .helpOption("--help", "show this help")
  .parse();

const options = z
  .object({
    language: z.string().optional(),
    title: z.string().optional(),
    organisation: z.string().optional(),
    contact: z.string().optional(),
    country: z.string().optional(),
  })
  .parse(program.opts());

const questions = {
  folder: { option: "a folder, e.g. my-plan", question: "Folder for the plan:" },
  language: {
    option: "--language, e.g. en,cy",
    question: "Languages, the plan's own first, by their codes (e.g. en,cy):",
  },
  title: { option: '--title, e.g. "A say for everyone"', question: "Title of the plan:" },
  organisation: {
    option: '--organisation, e.g. "Town of Abermor"',
    question: "Organisation whose plan it is:",
  },
  contact: {
    option: "--contact, which the country's accessibility statement needs",
    question: "Where readers reach you (https://… or mailto:…):",
  },
} satisfies Record<string, Question>;

await runCommand(async () => {
  const given = { folder: program.args[0], ...options };
  const wanted: (keyof typeof questions)[] = ["folder", "language", "title", "organisation"];
  if (options.country !== undefined) wanted.push("contact");
  const missing = wanted.filter((name) => !given[name]?.trim());
  if (missing.length > 0 && !canAsk())
    throw new ExpectedError(
      `Missing: ${missing.map((name) => questions[name].option).join("; ")}. See npm run new -- --help.`,
    );
  for (const name of missing) given[name] = await ask(questions[name]);
  const { folder = "", language = "", title = "", organisation = "", contact, country } = given;
  const languages = codesIn(language);
  if (country !== undefined && country !== "finland")
    throw new ExpectedError(
      `There are no texts for "${country}": leave --country out, and write the statement as examples/skerrby/statement.yaml has it.`,
    );
  if (contact !== undefined && !/^(https?:\/\/|mailto:)./.test(contact))
    throw new ExpectedError(`"${contact}" is not an address: write https://… or mailto:….`);
  const target = emptyFolder(folder);
  const staged = mkdtempSync(`${target}.`);
  using _removing = onEnd(() => rmSync(staged, { recursive: true, force: true }) ?? undefined);
  const date = new Date().toLocaleDateString("sv-SE");
  const problems = beginPlan(
    staged,
    { languages, title, organisation, contact, country, date },
    subjects,
  );
  if (existsSync(target)) rmdirSync(target);
  renameSync(staged, target);
  for (const problem of problems)
    console.error(formatProblem({ ...problem, file: problem.file.replace(staged, folder) }));
  console.log(nextSteps(folder, languages));
  return problems.length > 0 ? 1 : 0;
});

function codesIn(list: string): string[] {
  const codes = list.split(",").map((code) => code.trim().toLowerCase());
  const [strange] = codes.filter((code) => !/^[a-z]{2,3}$/.test(code) || !isLanguage(code));
  if (strange !== undefined)
    throw new ExpectedError(`"${strange}" is not the code of a language, e.g. en or cy.`);
  return [...new Set(codes)];
}

/** The folder, which is not there or is empty. */
function emptyFolder(folder: string): string {
  const target = resolve(folder);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new ExpectedError(`${folder} holds something: name a folder that is not there yet.`);
  mkdirSync(dirname(target), { recursive: true });
  return target;
}

function nextSteps(folder: string, languages: readonly string[]): string {
  return [
    `${basename(resolve(folder))} is begun. Everything in it is an example to be replaced; every file says what it is for.`,
    "",
    `  npm start -- --data ${folder}            shows it, and each change at once`,
    `  npm run problems -- --data ${folder}     tells mistakes`,
    ...(languages.length > 1
      ? [`  npm run translate -- --data ${folder}    brings the catalogues up to date`]
      : []),
    `  npm run build -- --data ${folder} && npm run check`,
    "",
    "All keys are explained in docs/data.md.",
  ].join("\n");
}

/** The command line of every command: what is wrong with it is told in one visible line. */
import { Command } from "commander";
import { readable } from "../src/command/visible.ts";

/** A command whose mistakes are one line, whatever was typed. */
export const commandLine = (): Command =>
  new Command().configureOutput({
    outputError: (text, write) => write(`${readable(text.trim().replace("\n(Did", " (Did"))}\n`),
  });

/** The command of a script that has one. */
export const program = commandLine();

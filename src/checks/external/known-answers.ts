/** Keeps what hosts have answered, so that nobody is asked the same thing again for a while. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";

const schema = z.record(
  z.string(),
  z.strictObject({ status: z.int(), error: z.string(), asked: z.number() }),
);

/** Answers by address, each with when it came in milliseconds since 1970. */
export type KnownAnswers = z.infer<typeof schema>;

/** What is known; nothing where the file is not there or was cut short. */
export function readAnswers(file: string): KnownAnswers {
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return {};
  }
}

export function keepAnswers(file: string, answers: KnownAnswers): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(answers, null, 2));
  renameSync(`${file}.${process.pid}`, file);
}

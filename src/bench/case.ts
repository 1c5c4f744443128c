/** The process of one case: runs it once and prints how long it took and how much memory it needed. */
import { endInOrder } from "../command/run-command.ts";

interface Case {
  /** What is needed before, and not measured. */
  before?(options: object): unknown;
  run(options: object, before: unknown): Promise<void>;
}

endInOrder();
const [name = "", options = "{}"] = process.argv.slice(2);
const { before, run }: Case = await import(`./cases/${name}.ts`);
const given = JSON.parse(options);
const ready = await before?.(given);
const begun = performance.now();
await run(given, ready);
const ms = performance.now() - begun;
// maxRSS is in kilobytes on every system.
console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);

/** A process that runs blocks of trials for another one and tells what it counted. */
import { z } from "zod";
import { endInOrder } from "../command/run-command.ts";
import { type OnTrial, runBlock } from "./run-block.ts";
import { Court } from "./trial.ts";

const blockSchema = z.object({
  seed: z.number(),
  runs: z.number(),
  depths: z.object({ edition: z.number(), pages: z.number(), site: z.number(), deck: z.number() }),
  path: z.string().optional(),
  known: z.array(z.string()),
});

endInOrder();
const court = new Court();
const known = new Set<string>();
// The other process is told of each trial before it is judged, so that it knows which never ended.
const at: OnTrial = (place) => process.send?.({ at: place });

process.on("message", async (message) => {
  const { known: told, ...block } = blockSchema.parse(message);
  for (const signature of told) known.add(signature);
  process.send?.({ tally: await runBlock(court, block, known, at) });
});
process.on("disconnect", () => process.exit(0));

/** The process behind `npm start`, which a change in src/ replaces by a new one. */
import { join } from "node:path";
import { cleanUp } from "../command/clean-up.ts";
import { lineOf } from "../command/error-line.ts";
import { endLater } from "../command/signals.ts";
import { startEditing } from "./editing.ts";
import { PORT_TAKEN, servingSchema } from "./supervise.ts";

const { data, brand, port } = servingSchema.parse(JSON.parse(process.argv[2] ?? "{}"));
const templates = join(import.meta.dirname, "../../templates");
const end = (): never => process.exit(0);
process.on("SIGINT", end);
process.on("SIGTERM", end);
process.on("SIGHUP", end);
endLater();
// Whoever started the process is gone.
process.on("disconnect", end);
process.on("exit", cleanUp);

try {
  await startEditing({ data, brand, port, templates }, (line) => console.log(line));
} catch (error) {
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    console.error(`Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`);
    process.exit(PORT_TAKEN);
  }
  const line = lineOf(error);
  if (line === undefined) throw error;
  console.error(line);
  process.exit(1);
}

/** The process behind `npm start`, which a change in src/ replaces by a new one. */
import { join } from "node:path";
import { startEditing } from "./editing.ts";
import { PORT_TAKEN, servingSchema } from "./supervise.ts";

const { data, brand, port } = servingSchema.parse(JSON.parse(process.argv[2] ?? "{}"));
const templates = join(import.meta.dirname, "../../templates");
const starting = startEditing({ data, brand, port, templates }, (line) => console.log(line));
const end = (): void => {
  starting.then((editing) => editing[Symbol.asyncDispose]()).then(() => process.exit(0));
};
process.on("SIGINT", end);
process.on("SIGTERM", end);
// Whoever started the process is gone.
process.on("disconnect", end);

try {
  await starting;
} catch (error) {
  if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
  console.error(`Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`);
  process.exit(PORT_TAKEN);
}

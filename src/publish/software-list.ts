/** Lists the software that makes an edition (SBOM, CycloneDX 1.5), the same bytes for the same lockfile and date. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { endsWith } from "../command/clean-up.ts";

const run = promisify(execFile);

const packageSchema = z.object({ name: z.string() });

/** What npm fills in by chance, the clock and the folder's name; the rest goes through as it is. */
const listSchema = z.looseObject({
  serialNumber: z.string(),
  metadata: z.looseObject({
    timestamp: z.string(),
    component: z.looseObject({ name: z.string() }),
  }),
});

/** A UUID of version 8, "custom", from the content that it names (RFC 9562, 5.8). */
function uuidOf(content: string): string {
  const hex = createHash("sha256").update(content).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}

/**
 * The list as npm makes it from the lockfile, with serial number, time and name from what it lists.
 * @param project folder with package.json and package-lock.json
 * @param date of the edition
 */
export async function softwareList(project: string, date: Date): Promise<string> {
  const running = run("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
    cwd: project,
    // npm would leave what it has compiled in the folder for temporary files.
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  using _ending = endsWith(running.child);
  const list = listSchema.parse(JSON.parse((await running).stdout));
  const { name } = packageSchema.parse(
    JSON.parse(readFileSync(join(project, "package.json"), "utf8")),
  );
  const { metadata } = list;
  const told = {
    ...list,
    serialNumber: "",
    metadata: {
      ...metadata,
      timestamp: date.toISOString(),
      component: { ...metadata.component, name },
    },
  };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(told))}`;
  return `${JSON.stringify({ ...told, serialNumber }, null, 2)}\n`;
}

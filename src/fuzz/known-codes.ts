/** The codes of problems, as they stand in the program's own modules. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const source = join(import.meta.dirname, "..");

let known: ReadonlySet<string> | undefined;

/** Words of modules that are no codes: what an error at run time would put there. */
const NO_CODES: ReadonlySet<string> = new Set(["undefined", "null", "object", "true", "false"]);

/**
 * Whether a module says the code, in quotation marks. One that is put together at run time is none, but
 * for `unknown-` and the kind of what is referred to.
 */
export function isKnownCode(code: string): boolean {
  known ??= new Set(
    readdirSync(source, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .flatMap(
        (file) =>
          readFileSync(join(source, file), "utf8").match(/(?<=")[a-z0-9]+(-[a-z0-9]+)*(?=")/g) ??
          [],
      ),
  );
  const kind = code.replace(/^unknown-/, "");
  return !NO_CODES.has(kind) && (known.has(code) || known.has(kind));
}

/** Lets Node keep what it compiles, so that commands start in half the time from the second run on. */
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/participation-plan/compiled"));

/**
 * Lets Node keep what it compiles, so that commands start in half the time from the second run on, and
 * a command be stopped in order while it is being loaded, or told that it has too little memory.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { assertMemory } from "../src/command/memory.ts";
import { endEarly } from "../src/command/signals.ts";

enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/participation-plan/compiled"));
endEarly();
assertMemory();

/** Puts a finished folder in the place of the old one, so that a kill at any point leaves one of them whole. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { isRunning, removeLeftovers } from "../command/leftovers.ts";
import { TargetError } from "./target.ts";

/** Beside `target`: where its next edition grows. */
export const nextOf = (target: string, pid = process.pid): string => `${target}.next-${pid}`;
/** Beside `target`: where the old edition waits to be removed. */
const oldOf = (target: string, pid = process.pid): string => `${target}.old-${pid}`;
/**
 * Beside `target` for as long as the two renames take: says whose they are. Only one process at a
 * time has it; by it the next run finishes what a killed one began.
 */
const journalOf = (target: string): string => `${target}.journal`;

const journalSchema = z.object({ pid: z.int().positive() });

const PAUSE_MS = 20;
/** The renames take no time; whoever holds the journal longer is not well. */
const MOST_PAUSES = 250;

/**
 * Puts the finished folder of this process in the place of `target`.
 * @throws {TargetError} if another process does not give way
 * @throws the system's error if it cannot be renamed; the old one then stands as before
 */
export function swapIn(target: string): void {
  const old = oldOf(target);
  openJournal(target);
  try {
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(nextOf(target), target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(journalOf(target), { force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/**
 * Brings `target` in order after a process that was killed: finishes its renames and removes what it
 * left beside it. Does nothing to what belongs to a running process.
 */
export function recover(target: string): void {
  const pid = holderOf(target);
  if (pid !== undefined && isRunning(pid)) return;
  if (!existsSync(target)) {
    // The new one is finished once a journal was written; without one the old one is what is left.
    const places = pid === undefined ? oldOnes(target) : [nextOf(target, pid), oldOf(target, pid)];
    const whole = places.find(existsSync);
    if (whole !== undefined) takePlace(whole, target);
  }
  if (pid !== undefined) rmSync(journalOf(target), { force: true });
  const name = basename(target).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  removeLeftovers(dirname(target), new RegExp(`^${name}\\.(?:next|old)-(\\d+)$`));
}

function openJournal(target: string): void {
  const journal = journalOf(target);
  for (let pauses = 0; pauses < MOST_PAUSES; pauses++) {
    if (writeNew(journal, JSON.stringify({ pid: process.pid }))) return;
    const pid = holderOf(target);
    if (pid !== undefined && !isRunning(pid)) recover(target);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    // Whoever was killed before it had written its journal had not begun to rename either.
    if (pid === undefined && pauses === MOST_PAUSES / 2) rmSync(journal, { force: true });
  }
  throw new TargetError(
    `Another process has been putting its edition into ${target} for ${(PAUSE_MS * MOST_PAUSES) / 1000} s. Let it end, then try again.`,
  );
}

/** @returns false if the file is there already */
function writeNew(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: "wx", flush: true });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    rmSync(file, { force: true });
    throw error;
  }
}

/** The process that the journal names; undefined where there is no journal, or one without words. */
function holderOf(target: string): number | undefined {
  try {
    return journalSchema.parse(JSON.parse(readFileSync(journalOf(target), "utf8"))).pid;
  } catch {
    return undefined;
  }
}

function oldOnes(target: string): string[] {
  const folder = dirname(target);
  if (!existsSync(folder)) return [];
  const begin = basename(oldOf(target, 0)).slice(0, -1);
  return readdirSync(folder)
    .filter((name) => name.startsWith(begin) && !isRunning(Number(name.slice(begin.length))))
    .map((name) => join(folder, name));
}

function takePlace(whole: string, target: string): void {
  try {
    renameSync(whole, target);
  } catch (error) {
    // Another run has brought it in order meanwhile.
    if (!existsSync(target)) throw error;
  }
}

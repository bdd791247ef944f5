import { closeSync, mkdirSync, openSync, readFileSync, rmdirSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../output/error-code.ts";
import { OWN_FOLDER } from "./journal.ts";

/** Another process keeps the folder to itself. */
export class BusyError extends Error {}

const LONGEST_WAIT_MILLISECONDS = 5000;
const PAUSE_MILLISECONDS = 20;
const NAMELESS_MILLISECONDS = 1000;

/** Does something while no other desk writes into the folder; of a process that was killed, the lock is taken over. */
export function whileLocked<T>(folder: string, act: () => T): T {
  const path = join(folder, OWN_FOLDER, "lock");
  const until = performance.now() + LONGEST_WAIT_MILLISECONDS;
  while (!take(folder, path)) {
    if (performance.now() > until) throw new BusyError(`${folder}: another process is writing into it`);
    if (isAbandoned(path)) rmSync(path, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
  }
  try {
    return act();
  } finally {
    rmSync(path, { force: true });
    removeIfEmpty(join(folder, OWN_FOLDER));
  }
}

function take(folder: string, path: string): boolean {
  try {
    mkdirSync(join(folder, OWN_FOLDER), { recursive: true });
    const file = openSync(path, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    // The folder of another one's lock may go at any moment.
    if (["EEXIST", "ENOENT"].includes(errorCode(error))) return false;
    throw error;
  }
}

function isAbandoned(path: string): boolean {
  try {
    const holder = readFileSync(path, "utf8");
    // A lock without a number is about to get one, unless its holder was killed in between.
    if (holder === "") return Date.now() - statSync(path).mtimeMs > NAMELESS_MILLISECONDS;
    process.kill(Number(holder), 0);
    return false;
  } catch (error) {
    return errorCode(error) === "ESRCH";
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another one's lock or journal is in it.
  }
}

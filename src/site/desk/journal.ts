import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "../output/error-code.ts";
import { placeInside } from "./inside.ts";

/** A file that is being written: its bytes as text, null where it is deleted. */
export interface Written {
  readonly path: string;
  /** The digest of what it held; null where there was none. */
  readonly before: string | null;
  readonly text: string | null;
}

/** The hidden folder that a data folder has while files are being written. */
export const OWN_FOLDER = ".desk";

const journalOf = (folder: string) => join(folder, OWN_FOLDER, "journal.json");

/** The digest of bytes as the journal knows files. */
const digestOf = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** What a file of the folder holds; null where there is none. */
export function bytesAt(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * Writes several files so that a process that is killed leaves all of them old or, by what `recover` does, all of them new:
 * first a journal of what they will hold, then each beside its place, which is then renamed into it.
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string | null>): void {
  const written = [...files].map(([path, text]): Written => {
    const bytes = bytesAt(placeInside(folder, path));
    return { path, before: bytes && digestOf(bytes), text };
  });
  mkdirSync(join(folder, OWN_FOLDER), { recursive: true });
  writeDurably(journalOf(folder), JSON.stringify(written));
  finish(folder, written);
}

/** Does what a process that was killed had begun; a file that somebody changed meanwhile stays, and is named. */
export function recover(folder: string): { readonly finished: readonly string[]; readonly left: readonly string[] } {
  const written = journalIn(folder);
  // A journal that was not finished is of nothing that was begun.
  rmSync(besideOf(journalOf(folder)), { force: true });
  if (written.length === 0) return { finished: [], left: [] };
  const left = written.filter((file) => !isFresh(folder, file)).map(({ path }) => path);
  finish(folder, written);
  return { finished: written.map(({ path }) => path).filter((path) => !left.includes(path)), left };
}

/** The texts that files of the folder have as soon as what was begun is done; null for one that will be gone. */
export function pendingTexts(folder: string): ReadonlyMap<string, string | null> {
  const pending = journalIn(folder).filter((file) => isFresh(folder, file));
  return new Map(pending.map(({ path, text }) => [path, text]));
}

function journalIn(folder: string): readonly Written[] {
  const bytes = bytesAt(journalOf(folder));
  return bytes === null ? [] : JSON.parse(bytes.toString());
}

/** Whether the file is as it was when the writing began, or written already. */
function isFresh(folder: string, { path, before, text }: Written): boolean {
  const bytes = bytesAt(placeInside(folder, path));
  const now = bytes && digestOf(bytes);
  return now === before || now === (text === null ? null : digestOf(text));
}

function finish(folder: string, written: readonly Written[]): void {
  for (const file of written) {
    const target = placeInside(folder, file.path);
    if (!isFresh(folder, file)) keepAside(folder, file);
    else if (file.text === null) rmSync(target, { force: true });
    else writeDurably(target, file.text);
  }
  rmSync(journalOf(folder), { force: true });
  try {
    rmdirSync(join(folder, OWN_FOLDER));
  } catch {
    // Whatever else is in it belongs to somebody.
  }
}

/** What could not be written for a file that somebody changed meanwhile is not lost. */
function keepAside(folder: string, { path, text }: Written): void {
  if (text === null) return;
  writeDurably(join(folder, OWN_FOLDER, "unsaved", path), text);
}

/** A file is written there first; nothing reads hidden files. */
const besideOf = (target: string) => join(dirname(target), `.${basename(target)}.desk`);

/** Whoever reads the file, after a loss of power too, finds all of the old text or all of the new one. */
function writeDurably(target: string, text: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const beside = besideOf(target);
  const file = openSync(beside, "w");
  try {
    if (existsSync(target)) fchmodSync(file, statSync(target).mode);
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, target);
  syncFolder(dirname(target));
}

function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, "r");
    fsyncSync(file);
    closeSync(file);
  } catch {
    // Not every system lets a folder be opened.
  }
}

import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { fileIssue, type Issue, issue } from "../compile/issue.ts";
import type { Chunks } from "../compile/sources/csv-rows.ts";
import { decodeChunks, decodeText } from "../compile/sources/decode.ts";
import { errorCode } from "./output/error-code.ts";

/** A file larger than this, in bytes, is no text that somebody wrote; a table has hundreds of thousands of rows. */
const largestOf = (path: string) => (path.endsWith(".csv") ? 256 : 32) * 1024 * 1024;

/** How much of a table is in memory at a time, in bytes. */
const CHUNK = 64 * 1024;

/** The issue that a file of a data folder cannot be read. */
export const unreadable = (path: string, message: string) => fileIssue("file-unreadable", path, message);

/** The text of a file at a path of a data folder, or the issue that it has none. */
export function readText(folder: string, path: string): string | Issue {
  if (path.includes("\uFFFD")) {
    return unreadable(path, "expected a file name in UTF-8, found one in another encoding; rename the file");
  }
  const bytes = readBytes(join(folder, path));
  if (typeof bytes === "string") return unreadable(path, bytes);
  const decoded = decodeText(bytes);
  if ("text" in decoded) return decoded.text;
  return issue("encoding-invalid", { file: path, line: decoded.line, path: "" }, decoded.fault);
}

/** The text of a file in chunks, read anew whenever it is gone through; null where it is no text, which `readText` has the issue of. */
export function openTable(path: string): Chunks | null {
  const table = { [Symbol.iterator]: () => decodeChunks(readChunks(path)) };
  try {
    for (const _ of table);
    return table;
  } catch {
    return null;
  }
}

/** The bytes of a file in chunks, each good until the next one. */
function* readChunks(path: string): Generator<Uint8Array, void> {
  const file = openFile(path);
  if (typeof file === "string") throw new Error(`${path}: ${file}`);
  const chunk = new Uint8Array(CHUNK);
  try {
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file, or why it has none to read. */
function readBytes(path: string): Uint8Array | string {
  const file = openFile(path);
  if (typeof file === "string") return file;
  try {
    return readFileSync(file);
  } catch (error) {
    return `expected a file that can be read, found ${reason(error)}`;
  } finally {
    closeSync(file);
  }
}

/** A file that is open for reading, or why it cannot be read. A pipe, which would be waited for, is never opened. */
function openFile(path: string): number | string {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(file);
    const largest = largestOf(path);
    if (status.isFile() && status.size <= largest) return file;
    closeSync(file);
    if (!status.isFile()) return "expected a file of text, found something else under its name; delete it";
    return `expected a file of at most ${megabytes(largest)} MB, found ${megabytes(status.size)} MB; divide it, or thin its outlines`;
  } catch (error) {
    return `expected a file that can be read, found ${reason(error)}`;
  }
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "a link to a file that is not there; delete the link, or put the file there",
  ELOOP: "links that lead to each other; delete them",
  EACCES: "that this computer's user may not read it; change its permissions",
  EPERM: "that this computer's user may not read it; change its permissions",
};

/** Why the system would not read something. */
export function reason(error: unknown): string {
  const code = errorCode(error);
  return REASONS[code] ?? `that it cannot be (${code || String(error)})`;
}

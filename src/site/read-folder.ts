import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileIssue, type Issue, issue } from "../compile/issue.ts";
import { decodeText } from "../compile/sources/decode.ts";
import { pendingTexts } from "./desk/journal.ts";
import { errorCode } from "./output/error-code.ts";

const TEXT_FILE = /\.(ya?ml|md|geojson|json|csv)$/i;

/** A file larger than this, in bytes, is no text that somebody wrote; a table has hundreds of thousands of rows. */
const largestOf = (path: string) => (path.endsWith(".csv") ? 256 : 32) * 1024 * 1024;

/** The files of a data folder by their paths relative to it, with `/` between the parts. */
export interface FolderFiles {
  /** Their texts, in alphabetical order of paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** An issue for each of them that cannot be read. */
  readonly unread: readonly Issue[];
}

/**
 * The text files of a data folder; hidden files and other kinds of files are left out. Throws where the folder itself cannot
 * be read.
 */
export function openFolder(folder: string): FolderFiles {
  const texts = new Map<string, string>();
  const unread: Issue[] = [];
  for (const path of listFiles(folder, "", [realpathSync(folder)], unread).sort()) {
    const read = readText(folder, path);
    if (typeof read === "string") texts.set(path, read);
    else unread.push(read);
  }
  for (const [path, text] of pendingTexts(folder)) put(texts, path, text);
  return { texts, unread };
}

/** What a killed process had begun to write counts as written, so that nobody reads half of it. */
function put(texts: Map<string, string>, path: string, text: string | null): void {
  const decoded = text === null ? null : decodeText(Buffer.from(text));
  if (decoded && "text" in decoded) texts.set(path, decoded.text);
  else texts.delete(path);
}

/** The texts of `openFolder` alone. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  return openFolder(folder).texts;
}

const unreadable = (path: string, message: string) => fileIssue("file-unreadable", path, message);

/** The paths of what may be text files below a folder that is itself below those of `above`, real paths. */
function listFiles(root: string, folder: string, above: readonly string[], unread: Issue[]): string[] {
  return namesIn(root, folder, unread).flatMap((name) => {
    if (name.startsWith(".")) return [];
    const path = folder === "" ? name : `${folder}/${name}`;
    if (!isFolder(join(root, path))) return TEXT_FILE.test(name) ? [path] : [];
    if (TEXT_FILE.test(name)) {
      unread.push(unreadable(path, "expected a file, found a folder; give the folder another name"));
      return [];
    }
    const real = realpathSync(join(root, path));
    if (!above.includes(real)) return listFiles(root, path, [...above, real], unread);
    unread.push(unreadable(path, "expected a folder, found a link to a folder that it is in; delete the link"));
    return [];
  });
}

function namesIn(root: string, folder: string, unread: Issue[]): string[] {
  try {
    return readdirSync(join(root, folder), { encoding: "utf8" });
  } catch (error) {
    if (folder === "") throw error;
    unread.push(unreadable(folder, `expected a folder that can be read, found ${reason(error)}`));
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link that leads nowhere is a file that cannot be read.
    return false;
  }
}

function readText(folder: string, path: string): string | Issue {
  if (path.includes("\uFFFD")) {
    return unreadable(path, "expected a file name in UTF-8, found one in another encoding; rename the file");
  }
  const bytes = readBytes(join(folder, path));
  if (typeof bytes === "string") return unreadable(path, bytes);
  const decoded = decodeText(bytes);
  if ("text" in decoded) return decoded.text;
  return issue("encoding-invalid", { file: path, line: decoded.line, path: "" }, decoded.fault);
}

/** The bytes of a file, or why it has none to read. A pipe, which would be waited for, is never read. */
function readBytes(path: string): Uint8Array | string {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(file);
    if (!status.isFile()) return "expected a file of text, found something else under its name; delete it";
    const largest = largestOf(path);
    if (status.size <= largest) return readFileSync(file);
    return `expected a file of at most ${megabytes(largest)} MB, found ${megabytes(status.size)} MB; divide it, or thin its outlines`;
  } catch (error) {
    return `expected a file that can be read, found ${reason(error)}`;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "a link to a file that is not there; delete the link, or put the file there",
  ELOOP: "links that lead to each other; delete them",
  EACCES: "that this computer's user may not read it; change its permissions",
  EPERM: "that this computer's user may not read it; change its permissions",
};

function reason(error: unknown): string {
  const code = errorCode(error);
  return REASONS[code] ?? `that it cannot be (${code || String(error)})`;
}

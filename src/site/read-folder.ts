import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../compile/issue.ts";
import type { Chunks, Tables } from "../compile/sources/csv-rows.ts";
import { decodeText } from "../compile/sources/decode.ts";
import { pendingTexts } from "./desk/journal.ts";
import { openTable, readText, reason, unreadable } from "./text-file.ts";

const TEXT_FILE = /\.(ya?ml|md|geojson|json|csv)$/i;

/** An article under another ending than its own, which the check tells. */
const OTHER_ARTICLE = /^articles\/[^/]+\.(?:markdown|txt|text)$/i;

const CLAIMS_TABLE = /^claims\/[^/]+\.csv$/;

/** The files of a data folder by their paths relative to it, with `/` between the parts. */
export interface FolderFiles {
  /** Their texts, in alphabetical order of paths, but for tables of claims. */
  readonly texts: ReadonlyMap<string, string>;
  /** The tables of claims, each read from the disk in chunks whenever it is gone through. */
  readonly tables: Tables;
  /** An issue for each of them that cannot be read. */
  readonly unread: readonly Issue[];
}

/**
 * The text files of a data folder; hidden files and other kinds of files are left out. Throws where the folder itself cannot
 * be read.
 */
export function openFolder(folder: string): FolderFiles {
  const texts = new Map<string, string>();
  const tables = new Map<string, Chunks>();
  const unread: Issue[] = [];
  for (const path of listFiles(folder, "", [realpathSync(folder)], unread).sort()) {
    const table = CLAIMS_TABLE.test(path) ? openTable(join(folder, path)) : null;
    if (table !== null) {
      tables.set(path, table);
      continue;
    }
    const read = readText(folder, path);
    if (typeof read === "string") texts.set(path, read);
    else if (!OTHER_ARTICLE.test(path)) unread.push(read);
  }
  for (const [path, text] of pendingTexts(folder)) {
    tables.delete(path);
    put(texts, path, text);
  }
  return { texts, tables, unread };
}

/** What a killed process had begun to write counts as written, so that nobody reads half of it. */
function put(texts: Map<string, string>, path: string, text: string | null): void {
  const decoded = text === null ? null : decodeText(Buffer.from(text));
  if (decoded && "text" in decoded) texts.set(path, decoded.text);
  else texts.delete(path);
}

/** The texts of `openFolder` alone, those of tables too. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  return wholeTextsOf(openFolder(folder));
}

/** The texts of a folder, those of tables too, in alphabetical order of paths. */
export function wholeTextsOf({ texts, tables }: FolderFiles): ReadonlyMap<string, string> {
  const whole = [...tables].map(([path, chunks]) => [path, [...chunks].join("")] as const);
  return new Map([...texts, ...whole].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The paths of what may be text files below a folder that is itself below those of `above`, real paths. */
function listFiles(root: string, folder: string, above: readonly string[], unread: Issue[]): string[] {
  return namesIn(root, folder, unread).flatMap((name) => {
    if (name.startsWith(".")) return [];
    const path = folder === "" ? name : `${folder}/${name}`;
    if (!isFolder(join(root, path))) return TEXT_FILE.test(name) || OTHER_ARTICLE.test(path) ? [path] : [];
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

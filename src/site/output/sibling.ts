import { randomBytes } from "node:crypto";
import { readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "./error-code.ts";

/** `building` is a new site or one that is being removed, so never whole; `replaced` is the old one until the new one is in its place. */
export type SiblingKind = "building" | "replaced";

/** A hidden folder beside that of the site, so on the same file system, which the process `pid` made. */
export interface Sibling {
  readonly path: string;
  readonly kind: SiblingKind;
  readonly pid: number;
}

/** A path beside a folder that nothing has yet. */
export function newSibling(folder: string, kind: SiblingKind): string {
  const name = `.${basename(folder)}.${kind}-${process.pid}-${randomBytes(4).toString("hex")}`;
  return join(dirname(folder), name);
}

/** The siblings of a folder that builds made, whether they still run or not. */
export function siblingsOf(folder: string): Sibling[] {
  const parent = dirname(folder);
  const start = `.${basename(folder)}.`;
  return readdirSync(parent, { withFileTypes: true }).flatMap((entry): Sibling[] => {
    const rest = entry.isDirectory() && entry.name.startsWith(start) ? entry.name.slice(start.length) : "";
    const [, kind, pid] = rest.match(/^(building|replaced)-(\d+)-[0-9a-f]{8}$/) ?? [];
    if (kind !== "building" && kind !== "replaced") return [];
    return [{ path: join(parent, entry.name), kind, pid: Number(pid) }];
  });
}

/** Removes a sibling with all that is in it, where it is there; links in it are not followed. */
export function removeSibling(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

/** Whether a folder was renamed; false where it is not there, or no more because another build was faster. */
export function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}

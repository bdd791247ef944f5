import { createHash } from "node:crypto";
import { compile } from "../../compile/compile.ts";
import type { RememberedBasemap } from "../../compile/sources/basemap.ts";
import type { Versions } from "../../desk/contract/answers.ts";
import type { Base, Files } from "../../desk/session/base.ts";
import { wayToSchemas } from "../commands/write-files.ts";
import { lookAtFolder } from "../dev/watch.ts";
import { drawableScripts } from "../publish/fonts.ts";
import { openFolder, wholeTextsOf } from "../read-folder.ts";
import { nameFolder } from "../suggest/folder-atlas.ts";

/** A data folder as it was at a moment. */
export interface FolderSnapshot {
  readonly files: Files;
  readonly versions: Versions;
  /** What sessions work on; made when it is asked for first. */
  readonly base: () => Base;
}

/** A data folder whose files others change too. */
export interface DeskFolder {
  readonly path: string;
  /** As it is now. */
  readonly read: () => FolderSnapshot;
  /** As it was when its files had these versions; of files whose version nobody remembers there is none. */
  readonly recall: (versions: Versions) => FolderSnapshot;
}

/** The folder with what it held since the desk began; `cache` may have GeoNames. */
export function openDeskFolder(path: string, cache: string): DeskFolder {
  const texts = new Map<string, string>();
  const look = lookAtFolder(path);
  const remembered: RememberedBasemap = new Map();
  let seen: { readonly look: string; readonly snapshot: FolderSnapshot } | null = null;

  const read = () => {
    const now = look();
    if (seen?.look === now) return seen.snapshot;
    const opened = openFolder(path);
    const { unread } = opened;
    // Whoever edits a table and merges what others wrote needs its text.
    const files = wholeTextsOf(opened);
    const versions = versionsOf(files);
    const snapshot = isAlike(versions, seen?.snapshot.versions)
      ? (seen as { snapshot: FolderSnapshot }).snapshot
      : { files, versions, base: once(() => baseOf(files, unread)) };
    for (const [file, version] of Object.entries(versions)) texts.set(version, files.get(file) ?? "");
    seen = { look: now, snapshot };
    return snapshot;
  };
  const recall = (versions: Versions) => {
    const now = read();
    if (isAlike(versions, now.versions)) return now;
    const known = Object.entries(versions).flatMap(([file, version]) => {
      const text = texts.get(version);
      return text === undefined ? [] : [[file, text] as const];
    });
    const files = new Map(known);
    return { files, versions, base: once(() => baseOf(files, [])) };
  };
  const baseOf = (files: Files, unread: ReturnType<typeof openFolder>["unread"]): Base => {
    const { folder, atlas } = nameFolder(files, cache);
    const check = (of: Files) => compile(of, { unread, remembered, now: new Date(), drawable: drawableScripts() });
    const compiled = once(() => check(files));
    const own = { files, folder, atlas, schemas: wayToSchemas(path), compile: check };
    return Object.defineProperty(own as Base, "compiled", { get: compiled });
  };
  return { path, read, recall };
}

function versionsOf(files: Files): Versions {
  const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
  return Object.fromEntries([...files].map(([path, text]) => [path, digest(text)]));
}

/** The paths of files of which two versions differ. */
export function pathsBetween(one: Versions, other: Versions): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]).sort();
}

const isAlike = (one: Versions, other: Versions | undefined) =>
  other !== undefined && pathsBetween(one, other).length === 0;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

import { statSync } from "node:fs";
import { readMapList } from "../../compile/map-list.ts";
import type { Language } from "../../model/names.ts";
import { type CommandOption, UsageError } from "./command.ts";

export const DATA = { value: "DIR", default: "data", about: "the data folder" } as const satisfies CommandOption;

export const OUT = {
  value: "DIR",
  default: "dist",
  about: "where the site is put; the folder must be absent, empty or an earlier build",
} as const satisfies CommandOption;

export const PORT = {
  value: "N",
  default: "5173",
  about: "the port, or the next free one",
} as const satisfies CommandOption;

/** The path, where a folder is there; else a sentence is thrown. */
export function folderAt(path: string, option = "--data"): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return path;
  const found = stats ? "found something else there" : "found nothing there";
  throw new UsageError(`${option} ${path}: expected a folder, ${found}`);
}

/** The languages of the map in a data folder; throws a sentence where it names none. */
export function languagesFrom(files: ReadonlyMap<string, string>, data: string): Language[] {
  const languages = readMapList(files.get("map.yaml"), "languages");
  if (languages.length > 0) return languages;
  throw new Error(`${data}/map.yaml: expected languages: a list of language tags`);
}

/** The port that a text names; throws a sentence where it names none. */
export function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new UsageError(`--port ${text}: expected a whole number from 0 to 65535`);
}

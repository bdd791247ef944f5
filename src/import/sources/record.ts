import type { LngLat } from "../../model/place.ts";

/** One record of a file as it stands there, before anything is made of it. */
export interface Record {
  readonly file: string;
  /** Counted from 1; of a record of several lines its first. */
  readonly line: number;
  /** Its fields by name, as text; what is nested has a dot between the names. */
  readonly fields: Readonly<{ [name: string]: string }>;
  /** Its position; undefined where the fields are to tell. */
  readonly spot?: LngLat | undefined;
  /** Names of folders, layers and the file around it, the nearest first: one of them may tell the day. */
  readonly around?: readonly string[];
}

/** What could not be read, where, and why. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** What a file holds: each of its records is in one of the two lists. */
export interface FileRecords {
  readonly records: readonly Record[];
  readonly rejects: readonly Reject[];
}

/** What the record has in a field, without white space around it; empty where it has none of that name. */
export function cellOf({ fields }: Record, name: string | undefined): string {
  return name !== undefined && Object.hasOwn(fields, name) ? (fields[name] ?? "").trim() : "";
}

/** The fields of a record that say something, as lines of text. */
export function rowAsText({ fields }: Record): string {
  const said = Object.entries(fields).filter(([name, value]) => name.trim() !== "" && value.trim() !== "");
  return said.map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}`).join("\n");
}

/** The text with its line ends and runs of white space as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

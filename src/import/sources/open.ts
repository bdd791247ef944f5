import { decodeAny } from "../../compile/sources/decode.ts";
import { gitTraceIn } from "../../compile/sources/git-traces.ts";
import { type Json, readJson } from "./json.ts";
import { readTable, type Table } from "./table.ts";
import { unzip } from "./zip.ts";

/** A file, opened as what it is by its content. */
export type SourceFile = {
  /** Without the folders before it. */
  readonly name: string;
  /** What was found out about it that an editor may want to know. */
  readonly notes: readonly string[];
} & (
  | { readonly form: "json"; readonly json: Json }
  | { readonly form: "xml"; readonly text: string }
  | {
      readonly form: "table";
      readonly table: Table;
      /** The name of the sheet, where it is one of a workbook. */
      readonly sheet?: string;
    }
);

/** The file, or why it cannot be opened; of a workbook the sheet of that name, the first where none is given. */
export function openSource(name: string, bytes: Uint8Array, sheet?: string): SourceFile | { readonly problem: string } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openZip(name, bytes, sheet);
  if (OLD.every((byte, at) => bytes[at] === byte)) {
    return {
      problem: `${name}: expected a workbook as .xlsx, found an old one, or one with a password; save it as .xlsx`,
    };
  }
  const decoded = decodeAny(bytes);
  if ("fault" in decoded) {
    return { problem: `${name}${decoded.line === null ? "" : `:${decoded.line}`}: ${decoded.fault}` };
  }
  const notes = decoded.encoding === undefined ? [] : [`${name}: read as ${decoded.encoding}, by its letters`];
  return openText(name, decoded.text, notes);
}

function openText(name: string, text: string, notes: readonly string[]): SourceFile | { readonly problem: string } {
  const trace = gitTraceIn(text);
  if (trace !== null) return { problem: `${name}: ${trace}` };
  const start = text.trimStart()[0];
  if (start === undefined) return { problem: `${name}: expected records, found an empty file` };
  if (start === "{" || start === "[") return { name, notes, form: "json", json: readJson(text) };
  if (start === "<") return { name, notes, form: "xml", text };
  return { name, notes, form: "table", table: readTable(text) };
}

/** What is in a KMZ or a workbook. */
function openZip(
  name: string,
  bytes: Uint8Array,
  sheet: string | undefined,
): SourceFile | { readonly problem: string } {
  try {
    const unzipped = unzip(bytes, sheet);
    if (unzipped.form === "kml")
      return openText(name, unzipped.text, [`${name}: lines are those of ${unzipped.path} in it`]);
    const { table, notes, name: read } = unzipped.sheet;
    return { name, notes: notes.map((note) => `${name}: ${note}`), form: "table", table, sheet: read };
  } catch (error) {
    return { problem: `${name}: expected a file that can be unpacked (${(error as Error).message})` };
  }
}

/** Workbooks of Excel before 2007, and those with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

import { strFromU8, unzipSync } from "fflate";
import { decodeAny } from "../../compile/sources/decode.ts";
import { gitTraceIn } from "../../compile/sources/git-traces.ts";
import { type Json, readJson } from "./json.ts";
import { readTable, type Table } from "./table.ts";

/** A file, opened as what it is by its content. */
export type Source = {
  /** Without the folders before it. */
  readonly name: string;
  /** What was found out about it that an editor may want to know. */
  readonly notes: readonly string[];
} & (
  | { readonly form: "json"; readonly json: Json }
  | { readonly form: "xml"; readonly text: string }
  | { readonly form: "table"; readonly table: Table }
);

/** The file, or why it cannot be opened. */
export function openSource(name: string, bytes: Uint8Array): Source | { readonly problem: string } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openZip(name, bytes);
  const decoded = decodeAny(bytes);
  if ("fault" in decoded) {
    return { problem: `${name}${decoded.line === null ? "" : `:${decoded.line}`}: ${decoded.fault}` };
  }
  const notes = decoded.encoding === undefined ? [] : [`${name}: read as ${decoded.encoding}, by its letters`];
  return openText(name, decoded.text, notes);
}

function openText(name: string, text: string, notes: readonly string[]): Source | { readonly problem: string } {
  const trace = gitTraceIn(text);
  if (trace !== null) return { problem: `${name}: ${trace}` };
  const start = text.trimStart()[0];
  if (start === undefined) return { problem: `${name}: expected records, found an empty file` };
  if (start === "{" || start === "[") return { name, notes, form: "json", json: readJson(text) };
  if (start === "<") return { name, notes, form: "xml", text };
  return { name, notes, form: "table", table: readTable(text) };
}

/** Bytes that a file may grow to when it is unpacked. */
const MOST = 200_000_000;

/** A KMZ: the first KML in it. */
function openZip(name: string, bytes: Uint8Array): Source | { readonly problem: string } {
  try {
    let isSheet = false;
    const files = unzipSync(bytes, {
      filter: ({ name: inner, originalSize }) => {
        if (inner === "xl/workbook.xml") isSheet = true;
        return /\.kml$/i.test(inner) && originalSize < MOST;
      },
    });
    const [found] = Object.entries(files).sort(
      ([one], [other]) => Number(other === "doc.kml") - Number(one === "doc.kml"),
    );
    if (found) return openText(name, strFromU8(found[1]), [`${name}: lines are those of ${found[0]} in it`]);
    if (isSheet) return { problem: `${name}: a workbook of Excel is not read; save the sheet as CSV UTF-8` };
    return { problem: `${name}: expected a KMZ with a KML in it, found none` };
  } catch (error) {
    return { problem: `${name}: expected a file that can be unpacked (${(error as Error).message})` };
  }
}

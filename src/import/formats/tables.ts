import { flattenFields, listIn } from "../sources/json.ts";
import type { SourceFile } from "../sources/open.ts";
import type { FileRecords } from "../sources/record.ts";
import { findHeader, recordsOfTable } from "../sources/table.ts";
import { type Format, together } from "./format.ts";

/** The records of a table, or of a flat list of JSON. */
export function recordsOf(source: SourceFile): FileRecords {
  switch (source.form) {
    case "table":
      return recordsOfTable(source.table, source.name, findHeader(source.table));
    case "json":
      return recordsOfJson(source);
    case "xml":
      return { records: [], rejects: [{ file: source.name, line: 1, reason: "expected a table, found XML" }] };
  }
}

function recordsOfJson({ name, json }: SourceFile & { readonly form: "json" }): FileRecords {
  if (json.fault) return { records: [], rejects: [{ file: name, ...json.fault }] };
  const list = listIn(json.root);
  if (list === null) {
    return { records: [], rejects: [{ file: name, line: 1, reason: "expected a list of objects, found none" }] };
  }
  const records = list.map((node) => ({
    file: name,
    line: json.lineOf(node),
    fields: flattenFields(node),
    around: [name],
  }));
  return { records, rejects: [] };
}

export const csv: Format = {
  name: "csv",
  about:
    "a table with a line of names above it: CSV with commas, semicolons, tabs or bars in any code page, or a sheet of a workbook (.xlsx, .ods)",
  detect: ({ form }) => form === "table",
  read: (sources) => together(sources.map(recordsOf)),
};

export const json: Format = {
  name: "json",
  about: "a flat list of JSON objects, bare, one a line, or wrapped in another object",
  detect: (source) => source.form === "json" && source.json.root !== null && listIn(source.json.root) !== null,
  read: (sources) => together(sources.map(recordsOf)),
};

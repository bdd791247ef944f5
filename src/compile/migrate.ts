import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import { RENAMED } from "./sources/renamed.ts";

/**
 * The files of a data folder whose values are called otherwise by now, by path, with those values replaced and every other
 * byte as it was. A file that is no YAML is left alone: its check says why. Migrated once, nothing is left to do.
 */
export function migrate(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const claims = [...files].filter(([path]) => /^claims\/[^/]+\.yaml$/.test(path));
  const migrated = claims.map(([path, text]): [string, string] => [path, migrateClaims(text)]);
  return new Map(migrated.filter(([path, text]) => text !== files.get(path)));
}

function migrateClaims(text: string): string {
  const document = parseDocument(text, { schema: "core", merge: false });
  const claims = document.errors.length > 0 ? null : document.get("claims");
  const items = isSeq(claims) ? claims.items.filter(isMap) : [];
  const outdated = items.flatMap((claim) =>
    Object.keys(RENAMED).map((field) => ({ field, value: claim.get(field, true) })),
  );
  // From the end, so that what is replaced shifts nothing that is still to be found.
  return outdated.reverse().reduce((written, { field, value }) => replaceValue(written, field, value), text);
}

function replaceValue(text: string, field: string, value: unknown): string {
  if (!isScalar(value)) return text;
  const now = RENAMED[field]?.get(value.value);
  const [start, end] = (value as Scalar).range ?? [];
  if (now === undefined || start === undefined || end === undefined) return text;
  return text.slice(0, start) + now + text.slice(end);
}

import { isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import { compile } from "../../compile/compile.ts";
import type { Issue } from "../../compile/issue.ts";
import { CLAIM_TABLE_ENDING } from "../../compile/sources/claims-table.ts";
import { parseFolder } from "../../compile/sources/folder.ts";
import type { ClaimEntry } from "../../compile/sources/records.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Reject } from "../sources/record.ts";
import type { ClaimEdit } from "./compare-claims.ts";

type Files = ReadonlyMap<string, string>;

/** What edits make of the files of claims, and those that the check refuses. */
export interface Edited {
  /** Changed files by path. */
  readonly files: Files;
  readonly taken: readonly ClaimEdit[];
  readonly rejects: readonly Reject[];
}

/** A row of a table of claims that comes or changes; null takes a field out. */
export interface RowEdit {
  readonly record: string;
  readonly how: "add" | "change" | "remove";
  readonly fields: Readonly<{ [field: string]: string | number | readonly string[] | null }>;
}

/** Writes rows into the text of a table of claims. */
export type WriteRows = (text: string, rows: readonly RowEdit[]) => string;

/** The files of claims with the edits, as far as the check takes them; comments and what is not edited stay. */
export function editClaims(edits: readonly ClaimEdit[], files: Files, writeRows: WriteRows): Edited {
  const rejects: Reject[] = [];
  const { claims } = parseFolder(files).folder;
  const homes = new Homes(claims.entries, files);
  let left: readonly ClaimEdit[] = edits.filter((edit) => {
    const isThere = homes.of(edit) !== null;
    if (!isThere) rejects.push(rejectOf(edit, `expected an article of the map, found ${edit.article}`));
    return isThere;
  });
  while (left.length > 0) {
    const edited = withEdits(left, files, homes, writeRows);
    const after = new Map([...files, ...edited]);
    const errors = compile(after).issues.filter(({ severity }) => severity === "error");
    if (errors.length === 0) return { files: edited, taken: left, rejects };
    const lines = linesOf(after, new Set(left.map(({ id }) => id)));
    const refused = new Map(left.flatMap((edit) => reasonFor(edit, lines, errors)));
    // What goes wrong elsewhere may be the work of any of them.
    const [first] = errors;
    const reasonOf = (edit: ClaimEdit) => (refused.size === 0 ? first?.message : refused.get(edit));
    rejects.push(
      ...left.flatMap((edit) => (reasonOf(edit) === undefined ? [] : [rejectOf(edit, reasonOf(edit) ?? "")])),
    );
    left = left.filter((edit) => reasonOf(edit) === undefined);
  }
  return { files: new Map(), taken: [], rejects };
}

/** The files that claims are in, and in which new ones of an article belong. */
class Homes {
  readonly #byId: ReadonlyMap<string, string>;
  readonly #byArticle: ReadonlyMap<string, string>;

  constructor(
    entries: readonly ClaimEntry[],
    private readonly files: Files,
  ) {
    this.#byId = new Map(entries.flatMap(({ fields, source }) => (fields.id ? [[fields.id, source.file]] : [])));
    this.#byArticle = new Map(entries.map(({ article, source }) => [article, source.file]));
  }

  /** Null where the map has no such article. */
  of({ id, article, isNew }: ClaimEdit): string | null {
    const own = `claims/${article}.yaml`;
    const known = isNew ? undefined : this.#byId.get(id);
    return known ?? (this.files.has(own) ? own : (this.#byArticle.get(article) ?? null));
  }
}

const rejectOf = ({ record: { file, line } }: ClaimEdit, reason: string): Reject => ({ file, line, reason });

/** From where to where claims stand, by their ids. */
type Lines = ReadonlyMap<string, { readonly file: string; readonly first: number; readonly last: number }>;

function linesOf(files: Files, ids: ReadonlySet<string>): Lines {
  const { entries } = parseFolder(files).folder.claims;
  return new Map(
    entries.flatMap(({ fields: { id }, source, path }, index) => {
      if (id === undefined || !ids.has(id)) return [];
      const next = entries[index + 1];
      const last = next?.source === source ? source.lineOf(next.path) - 1 : Infinity;
      return [[id, { file: source.file, first: source.lineOf(path), last }] as const];
    }),
  );
}

/** What the check says of the claim that is edited. */
function reasonFor(edit: ClaimEdit, lines: Lines, errors: readonly Issue[]): [ClaimEdit, string][] {
  const at = lines.get(edit.id);
  const own = errors.find(
    ({ file, line }) => file === at?.file && line !== null && line >= at.first && line <= at.last,
  );
  return own ? [[edit, own.message]] : [];
}

function withEdits(
  edits: readonly ClaimEdit[],
  files: Files,
  homes: Homes,
  writeRows: WriteRows,
): ReadonlyMap<string, string> {
  const edited = groupBy(edits, (edit) => homes.of(edit) ?? "");
  return new Map(
    [...edited].map(([path, own]) => {
      const text = files.get(path) ?? "";
      return [path, path.endsWith(CLAIM_TABLE_ENDING) ? writeRows(text, own.map(rowOf)) : inYaml(text, own)];
    }),
  );
}

const rowOf = ({ id, article, isNew, fields }: ClaimEdit): RowEdit => {
  const values = Object.entries(fields).map(([name, value]) => [name, value === "" ? null : written(name, value)]);
  const how = isNew ? "add" : "change";
  return { record: id, how, fields: { ...Object.fromEntries(values), ...(isNew && { id, article }) } };
};

function inYaml(text: string, edits: readonly ClaimEdit[]): string {
  const document = parseDocument(text);
  for (const edit of edits) {
    const known = claimsIn(document).find((claim) => claim.get("id") === edit.id);
    if (known) write(known, edit);
    else document.addIn(["claims"], document.createNode({ id: edit.id, ...given(edit) }));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function claimsIn(document: ReturnType<typeof parseDocument>): YAMLMap[] {
  const list = document.get("claims");
  return isSeq(list) ? list.items.filter(isMap) : [];
}

function write(claim: YAMLMap, { fields }: ClaimEdit): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value === "") claim.delete(name);
    else claim.set(name, written(name, value));
  }
}

const given = ({ fields }: ClaimEdit) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === "" ? [] : [[name, written(name, value)]])),
  );

const written = (name: string, value: string | readonly [string, string]) =>
  name === "distance_km" && !Array.isArray(value) ? Number(String(value).replace(",", ".")) : value;

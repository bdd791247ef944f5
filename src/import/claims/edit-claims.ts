import { isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import { compile } from "../../compile/compile.ts";
import type { Issue } from "../../compile/issue.ts";
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

/** The files of claims with the edits, as far as the check takes them; comments and what is not edited stay. */
export function editClaims(edits: readonly ClaimEdit[], files: Files): Edited {
  const rejects: Reject[] = [];
  let left: readonly ClaimEdit[] = edits.filter((edit) => {
    const isThere = files.has(pathOf(edit));
    if (!isThere) rejects.push(rejectOf(edit, `expected an article of the map, found ${edit.article}`));
    return isThere;
  });
  while (left.length > 0) {
    const edited = withEdits(left, files);
    const errors = compile(new Map([...files, ...edited])).issues.filter(({ severity }) => severity === "error");
    if (errors.length === 0) return { files: edited, taken: left, rejects };
    const refused = new Map(left.flatMap((edit) => reasonFor(edit, edited, errors)));
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

const pathOf = ({ article }: ClaimEdit) => `claims/${article}.yaml`;

const rejectOf = ({ record: { file, line } }: ClaimEdit, reason: string): Reject => ({ file, line, reason });

/** What the check says of the claim that is edited. */
function reasonFor(edit: ClaimEdit, files: Files, errors: readonly Issue[]): [ClaimEdit, string][] {
  const index = claimsIn(parseDocument(files.get(pathOf(edit)) ?? "")).findIndex(
    (claim) => claim.get("id") === edit.id,
  );
  const own = errors.find(({ file, path }) => file === pathOf(edit) && path.startsWith(`claims[${index}]`));
  return own ? [[edit, own.message]] : [];
}

function withEdits(edits: readonly ClaimEdit[], files: Files): Map<string, string> {
  const edited = new Map<string, string>();
  for (const path of new Set(edits.map(pathOf))) {
    const document = parseDocument(files.get(path) ?? "");
    for (const edit of edits) {
      if (pathOf(edit) !== path) continue;
      const known = claimsIn(document).find((claim) => claim.get("id") === edit.id);
      if (known) write(known, edit);
      else document.addIn(["claims"], document.createNode({ id: edit.id, ...given(edit) }));
    }
    edited.set(path, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
  }
  return edited;
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

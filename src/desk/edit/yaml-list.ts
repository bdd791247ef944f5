import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { ClaimFields } from "../contract/operations.ts";
import type { RecordChange } from "../records.ts";
import { applySplices, lineEnd, lineStart, type Splice } from "./splices.ts";
import { contentEnd, editMap, type FieldRank, isSame, mapsIn } from "./yaml-map.ts";
import { renderFields } from "./yaml-value.ts";

/** A list of records in a YAML file. */
export interface ListForm {
  /** The field of the file that has the list; null where the file is the list. */
  readonly field: string | null;
  /** The field that tells records apart. */
  readonly id: string;
  readonly rank: FieldRank;
  /** Whether a new record stands before those with a greater id, or at the end. */
  readonly isSorted: boolean;
}

/** The text of a YAML file with the changes of its list; throws where the text has no such list. */
export function editList(text: string, changes: readonly RecordChange[], form: ListForm): string {
  const document = read(text);
  const list = listIn(document, form);
  const maps = mapsIn(list.items);
  const find = (id: string) => maps.find((map) => String(map.get(form.id)) === id);
  const removed = changes.flatMap(({ how, record }) => (how === "remove" ? [find(record)] : [])).filter(isMap);
  const added = changes.filter(({ how }) => how === "add");
  const changed = changes.flatMap(({ how, record, fields }) => {
    const map = how === "change" ? find(record) : undefined;
    return map ? editMap(text, map, fields, form.rank) : [];
  });
  const edited =
    list.flow || removed.length === list.items.length
      ? rewriteList(text, document, changes, form)
      : applySplices(text, [
          ...changed,
          ...removed.map((map) => removeItem(text, map)),
          ...addItems(text, mapsIn(list.items), removed, added, form),
        ]);
  verify(listIn(read(edited), form).toJSON(), expected(list.toJSON(), changes, form), form);
  return edited;
}

const read = (text: string) => parseDocument(text, { schema: "core", merge: false, prettyErrors: false });

function listIn(document: Document, { field }: ListForm): YAMLSeq {
  const list = field === null ? document.contents : document.get(field);
  if (isSeq(list)) return list;
  throw new Error(`expected a list${field === null ? "" : ` ${field}`}, found none`);
}

/** The column of the dashes of a list. */
function dashOf(text: string, item: YAMLMap): number {
  const [start = 0] = item.range ?? [];
  return text.lastIndexOf("-", start);
}

function removeItem(text: string, map: YAMLMap): Splice {
  const start = lineStart(text, dashOf(text, map));
  const end = Math.min(text.length, lineEnd(text, contentEnd(text, map)) + 1);
  const gap = /^[ \t]*\n/.exec(text.slice(end))?.[0].length ?? 0;
  // The last one takes the empty line before it, any other that after it.
  const before = gap === 0 ? (/\n([ \t]*\n)$/.exec(text.slice(0, start))?.[1]?.length ?? 0) : 0;
  return { start: start - before, end: end + gap, text: "" };
}

function addItems(
  text: string,
  all: readonly YAMLMap[],
  removed: readonly YAMLMap[],
  added: readonly RecordChange[],
  form: ListForm,
): Splice[] {
  const maps = all.filter((map) => !removed.includes(map));
  const [first] = maps;
  if (!first) throw new Error("expected an entry in the list, found none");
  const dash = " ".repeat(dashOf(text, first) - lineStart(text, dashOf(text, first)));
  const gap = all.length === 1 || /\n[ \t]*\n/.test(between(text, all[0] as YAMLMap, all[1])) ? "\n\n" : "\n";
  return added.map(({ record, fields }) => {
    const item = `${dash}- ${renderFields(fields, `${dash}  `)}`;
    const next = form.isSorted ? maps.findIndex((map) => String(map.get(form.id)) > record) : -1;
    const previous = next < 0 ? maps.at(-1) : maps[next - 1];
    if (previous) {
      const at = lineEnd(text, contentEnd(text, previous));
      return { start: at, end: at, text: `${gap}${item}` };
    }
    const at = lineStart(text, dashOf(text, first));
    return { start: at, end: at, text: `${item}${gap}` };
  });
}

const between = (text: string, one: YAMLMap, other: YAMLMap | undefined) =>
  other ? text.slice(contentEnd(text, one), dashOf(text, other)) : "";

/** A list on one line, or one that nothing is left of, is written anew. */
function rewriteList(text: string, document: Document, changes: readonly RecordChange[], form: ListForm): string {
  const list = listIn(document, form);
  const [start = 0] = list.range ?? [];
  const items = expected(list.toJSON(), changes, form);
  const dash = form.field === null ? "" : "  ";
  const written = items.map((fields) => `${dash}- ${renderFields(fields, `${dash}  `)}`).join("\n\n");
  const rest = text.slice(contentEnd(text, list));
  if (items.length > 0) {
    const head = text.slice(0, list.flow ? start : lineStart(text, start)).trimEnd();
    return `${head}${head === "" ? "" : "\n"}${written}${rest}`;
  }
  // Comments above the first of them stay, below what says that there is none.
  const at = form.field === null ? start : colonOf(text, document, form.field);
  const above = list.flow || form.field === null ? "" : text.slice(at, start).trimEnd();
  return `${text.slice(0, at)}${form.field === null ? "" : " "}[]${above}${rest}`;
}

/** The end of the name of a field with its colon. */
function colonOf(text: string, { contents }: Document, field: string): number {
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === field) : undefined;
  const [, end = 0] = isScalar(pair?.key) ? (pair.key.range ?? []) : [];
  return text.indexOf(":", end) + 1;
}

/** What the list holds after the changes. */
function expected(now: unknown, changes: readonly RecordChange[], { id, isSorted }: ListForm): ClaimFields[] {
  const items = [...(now as ClaimFields[])];
  for (const { how, record, fields } of changes) {
    const at = items.findIndex((item) => String(item[id]) === record);
    if (how === "remove" && at >= 0) items.splice(at, 1);
    if (how === "change" && at >= 0) items[at] = without({ ...items[at], ...fields });
    if (how !== "add") continue;
    const next = isSorted ? items.findIndex((item) => String(item[id]) > record) : -1;
    items.splice(next < 0 ? items.length : next, 0, without(fields));
  }
  return items;
}

const without = (fields: ClaimFields): ClaimFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const sorted = (fields: ClaimFields) => Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));

/** Throws where the edited list is not what it should be: nothing is better than a wrong file. */
function verify(found: unknown, wanted: readonly ClaimFields[], { id }: ListForm): void {
  const items = found as ClaimFields[];
  const at = wanted.findIndex((fields, index) => !isSame(sorted(fields), sorted(items[index] ?? {})));
  if (at < 0 && items.length === wanted.length) return;
  throw new Error(`the edit of ${String(wanted[at]?.[id])} would not read as it was meant`);
}

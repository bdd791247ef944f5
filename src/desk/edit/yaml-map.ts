import { isCollection, isMap, isPair, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import type { ClaimFields, FieldValue } from "../contract/operations.ts";
import { lineEnd, lineStart, type Splice } from "./splices.ts";
import { renderField, renderFlow } from "./yaml-value.ts";

/** The place of a field among others: the lower comes first. */
export type FieldRank = (name: string) => number;

interface Field {
  readonly name: string;
  /** Where its name begins, and the end of its value. */
  readonly start: number;
  readonly end: number;
}

/**
 * The edits that give a mapping of the text these fields and take out those that are null. A new field comes after those that
 * rank before it. What is not named stays as it is, with comments and order.
 */
export function editMap(text: string, map: YAMLMap, changes: ClaimFields, rank: FieldRank): Splice[] {
  const now = map.toJSON() as ClaimFields;
  const told = Object.entries(changes).filter(([name, value]) => !isSame(now[name] ?? null, value));
  if (told.length === 0) return [];
  if (map.flow) return [rewrite(text, map, now, told)];
  const fields = map.items.flatMap((pair) => fieldOf(text, pair));
  const removed = new Set(told.flatMap(([name, value]) => (value === null ? [name] : [])));
  const left = fields.filter(({ name }) => !removed.has(name));
  if (left.length === 0) throw new Error(`all of ${[...removed].join(", ")} would leave nothing of a record`);
  const first = fields[0] as Field;
  const indent = " ".repeat(first.start - lineStart(text, first.start));
  const added = told
    .filter(([name, value]) => value !== null && !fields.some((field) => field.name === name))
    .sort(([one], [other]) => rank(one) - rank(other));
  return [
    ...told.flatMap(([name, value]) => {
      const at = fields.findIndex((field) => field.name === name);
      const field = fields[at];
      if (!field) return [];
      if (value !== null) return [{ ...field, text: renderField(name, value, indent) }];
      return [remove(text, field, at === 0 ? (fields[1] ?? null) : null)];
    }),
    ...added.map(([name, value]) => insert(text, left, { name, value, rank, indent })),
  ];
}

/** Whether two values are written alike. */
export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function fieldOf(text: string, pair: Pair): Field[] {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range) return [];
  const colon = text.indexOf(":", key.range[1]) + 1;
  return [
    { name: String(key.value), start: key.range[0], end: Math.max(colon, contentEnd(text, value as Node | null)) },
  ];
}

/** Where what a node says ends, before white space and comments after it; 0 of nothing. */
export function contentEnd(text: string, node: unknown): number {
  if (isPair(node)) return Math.max(contentEnd(text, node.key), contentEnd(text, node.value));
  if (isCollection(node) && !node.flow && node.items.length > 0) return contentEnd(text, node.items.at(-1));
  const [, end = 0] = (node as Node | null)?.range ?? [];
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? "")) at -= 1;
  return at;
}

/** Of an entry of a list the dash before the first field stays, with the next field after it. */
function remove(text: string, { start, end }: Field, next: Field | null): Splice {
  if (next) return { start, end: next.start, text: "" };
  return { start: lineStart(text, start), end: Math.min(text.length, lineEnd(text, end) + 1), text: "" };
}

interface Added {
  readonly name: string;
  readonly value: FieldValue;
  readonly rank: FieldRank;
  readonly indent: string;
}

function insert(text: string, left: readonly Field[], { name, value, rank, indent }: Added): Splice {
  const before = left.filter((field) => rank(field.name) <= rank(name)).at(-1);
  const written = renderField(name, value, indent);
  if (before) {
    const at = lineEnd(text, before.end);
    return { start: at, end: at, text: `\n${indent}${written}` };
  }
  const at = (left[0] as Field).start;
  return { start: at, end: at, text: `${written}\n${indent}` };
}

/** A mapping on one line is written anew on it. */
function rewrite(text: string, map: YAMLMap, now: ClaimFields, told: readonly [string, FieldValue][]): Splice {
  const after = Object.entries({ ...now, ...Object.fromEntries(told) }).filter(([, value]) => value !== null);
  const [start = 0] = map.range ?? [];
  return { start, end: contentEnd(text, map), text: renderFlow(Object.fromEntries(after)) };
}

/** The entries of a list that are mappings. */
export const mapsIn = (items: readonly unknown[]) => items.filter((item): item is YAMLMap => isMap(item));

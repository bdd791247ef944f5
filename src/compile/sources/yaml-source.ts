import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { type Issue, issue } from "../issue.ts";
import type { Path, Reading } from "./source.ts";

/**
 * What a YAML 1.2 text holds: plain text, numbers, booleans, nulls, lists and mappings; a date stays text.
 * Aliases, tags, double keys and several documents are issues. The text's first line is line `firstLine` of the file.
 */
export function readYaml(file: string, text: string, firstLine = 1): Reading {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "core", merge: false, prettyErrors: false, lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const malformed = (offset: number, message: string) =>
    issue("yaml-malformed", { file, line: lineAt(offset), path: "" }, `expected YAML, found: ${message}`);

  const issues: Issue[] = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    malformed(pos[0], message),
  );
  visit(document, {
    Alias: (_, alias) => {
      issues.push(malformed(offsetOf(alias), `the alias *${alias.source}; write the value out`));
    },
  });
  if (issues.length > 0) return { source: null, issues };
  const lineOf = (path: Path) => lineAt(offsetAt(document, path));
  return { source: { file, value: document.toJS(), lineOf }, issues: [] };
}

/** Offset of the key or list entry that the path names, or of the last one on the way to it. */
function offsetAt(document: Document, path: Path): number {
  let offset = offsetOf(document.contents);
  let node: unknown = document.contents;
  for (const key of path) {
    if (!isCollection(node)) return offset;
    const next = node.get(key, true);
    if (next === undefined) return offset;
    offset = isMap(node) ? keyOffset(node, key) : offsetOf(next);
    node = next;
  }
  return offset;
}

function keyOffset(map: unknown, key: string | number): number {
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
    : undefined;
  return offsetOf(pair?.key);
}

function offsetOf(node: unknown): number {
  return isAlias(node) || isScalar(node) || isCollection(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}

import { type Document, isAlias, isCollection, isMap, isScalar, type Node, parseDocument, visit } from "yaml";
import { type Issue, issue } from "../issue.ts";
import { findGitTrace } from "./git-traces.ts";
import { findValueFaults, nesting } from "./plain-value.ts";
import { type Path, type ReadResult, whereOf } from "./source.ts";
import { TextLines } from "./text-lines.ts";
import { explainMalformed, findColon, findIndent, findPage, type Slip } from "./yaml-slips.ts";

/**
 * What a YAML 1.2 text holds: plain text, numbers, booleans, nulls, lists and mappings; a date stays text.
 * Aliases, tags, double keys and several documents are issues. The text's first line is line `firstLine` of the file.
 */
export function readYaml(file: string, text: string, firstLine = 1): ReadResult {
  const lines = new TextLines(text, firstLine);
  const malformed = ({ line, message }: Slip) => issue("yaml-malformed", { file, line, path: "" }, message);
  const slip = findGitTrace(lines) ?? findPage(lines) ?? findIndent(lines) ?? findColon(lines);
  if (slip) return { source: null, issues: [malformed(slip)] };
  try {
    const document = parse(text);
    const slips = slipsOf(document, lines);
    if (slips.length > 0) return { source: null, issues: slips.map(malformed) };
    // The tree of a large folder would fill the memory, and lines are asked for by issues only.
    let remembered = new WeakRef(document);
    const lineOf = (path: Path) => {
      const tree = remembered.deref() ?? parse(text);
      remembered = new WeakRef(tree);
      return lines.at(offsetAt(tree, path));
    };
    const source = { file, value: document.toJS(), lineOf, lineText: (line: number) => lines.text(line) };
    const faults = findValueFaults(source.value).map(({ path, message }): Issue => {
      return issue("value-invalid", whereOf(source, path), message);
    });
    return faults.length > 0 ? { source: null, issues: faults } : { source, issues: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { source: null, issues: [malformed({ line: firstLine, message: nesting() })] };
  }
}

/** The document; throws a RangeError where it is nested too deeply to be read. */
function parse(text: string): Document {
  const document = parseDocument(text, { schema: "core", merge: false, prettyErrors: false });
  // The reader keeps such an error for itself, once for each part that it was in.
  if (document.errors.some(({ message }) => /call stack/.test(message))) throw new RangeError(nesting());
  return document;
}

/** Mistakes that say nothing of what stands after them. */
const ALONE: readonly string[] = ["DUPLICATE_KEY", "TAG_RESOLVE_FAILED", "BAD_ALIAS"];

function slipsOf(document: Document, lines: TextLines): Slip[] {
  const errors = [...document.errors, ...document.warnings];
  // What the reader finds after it lost the thread is told by the first.
  const first = errors.findIndex(({ code }) => !ALONE.includes(code));
  const told = first < 0 ? errors : errors.slice(0, first + 1);
  const slips = told.map(({ code, pos, message }) => explainMalformed(lines.at(pos[0]), code, message, lines));
  visit(document, {
    Pair: (_, { key }) => {
      const message =
        "expected the name of a field before the colon, found a list or mapping; put text in quotation marks";
      if (isCollection(key) && errors.length === 0) slips.push({ line: lines.at(offsetOf(key)), message });
    },
    Alias: (_, alias) => {
      const message = `expected YAML, found: the alias *${alias.source}; write the value out, or text in quotation marks`;
      if (errors.length === 0) slips.push({ line: lines.at(offsetOf(alias)), message });
    },
  });
  return slips;
}

/** Offset of the key or list entry that the path names, or of the last one on the way to it. */
function offsetAt(document: Document, path: Path): number {
  let offset = offsetOf(document.contents);
  let node: unknown = document.contents;
  for (const key of path) {
    const next = isMap(node) ? pairOf(node, key) : entryOf(node, key);
    if (next === null) return offset;
    offset = offsetOf(next.at);
    node = next.value;
  }
  return offset;
}

interface Step {
  /** What the line is that of. */
  readonly at: unknown;
  readonly value: unknown;
}

// A key may be written as a number or nothing, which the value has as text.
function pairOf(map: unknown, key: string | number): Step | null {
  const pair = isMap(map)
    ? map.items.find(({ key: own }) => String((isScalar(own) ? own.value : own) ?? "") === String(key))
    : undefined;
  return pair ? { at: pair.key, value: pair.value } : null;
}

function entryOf(list: unknown, index: string | number): Step | null {
  const entry = isCollection(list) ? list.get(index, true) : undefined;
  return entry === undefined ? null : { at: entry, value: entry };
}

function offsetOf(node: unknown): number {
  return isAlias(node) || isScalar(node) || isCollection(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}

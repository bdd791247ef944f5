import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { issue } from "../issue.ts";
import { findGitTrace } from "./git-traces.ts";
import { findValueFaults, nesting } from "./plain-value.ts";
import { type Path, type ReadResult, whereOf } from "./source.ts";
import { checkSystem, withStandardGeometries } from "./standard-features.ts";
import { TextLines } from "./text-lines.ts";
import type { Slip } from "./yaml-slips.ts";

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** What a GeoJSON text holds, for a map over the 180th meridian in the longitudes around its middle; anything that strict JSON does not allow is an issue, and so is a number without end. */
export function readGeojson(file: string, text: string, middle: number | null = null): ReadResult {
  const lines = new TextLines(text);
  const value = parseStrictly(text);
  if (value === undefined) {
    const { line, message } = findGitTrace(lines) ?? explainMalformed(text, lines);
    return { source: null, issues: [issue("geojson-malformed", { file, line, path: "" }, message)] };
  }
  let tree: Node | undefined;
  const lineOf = (path: Path) => {
    tree ??= parseTree(text);
    return lines.at(offsetAt(tree, path));
  };
  const faults = findValueFaults(value);
  // Another reader finds the lines, which goes less deep.
  const isTooDeep = faults.some(({ message }) => message === nesting());
  const source = { file, value, lineOf: isTooDeep ? () => 1 : lineOf, lineText: (line: number) => lines.text(line) };
  const issues = faults.map(({ path, message }) => issue("value-invalid", whereOf(source, path), message));
  const all = issues.length > 0 ? issues : checkSystem(source);
  return all.length > 0
    ? { source: null, issues: all }
    : { source: withStandardGeometries(source, middle), issues: [] };
}

function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const EMPTY =
  'expected a FeatureCollection of GeoJSON, found an empty file; write {"type": "FeatureCollection", "features": []} and the features between the brackets';

function explainMalformed(text: string, lines: TextLines): Slip {
  if (text.trim() === "") return { line: 1, message: EMPTY };
  if (/^\s*</.test(text)) {
    return {
      line: 1,
      message: "expected GeoJSON, found HTML or XML; export it as GeoJSON, or download the file itself",
    };
  }
  const first = firstError(text);
  if (first === "too deep") return { line: 1, message: nesting() };
  const found = first
    ? `at ${JSON.stringify(near(text, first))} ${explain(first)}`
    : "something else; export the file anew";
  return { line: lines.at(first?.offset ?? 0), message: `expected JSON, found ${found}` };
}

function firstError(text: string): ParseError | "too deep" | undefined {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, STRICT);
  } catch (error) {
    if (error instanceof RangeError) return "too deep";
    throw error;
  }
  return errors[0];
}

/** What the parser's words for a mistake mean to somebody who edits the file. */
const WORDS: Readonly<Record<string, string>> = {
  PropertyNameExpected: "a comma too many before it; delete the comma",
  ValueExpected: "no value where one belongs; write one, or delete the comma before it",
  CommaExpected: "no comma before it; write one",
  ColonExpected: "no colon before it; write one",
  CloseBraceExpected: "no } at the end; write one",
  CloseBracketExpected: "no ] at the end; write one",
  EndOfFileExpected: "more after the end of the object; delete it",
  InvalidCommentToken: "a comment, which JSON has none of; delete it",
  UnexpectedEndOfString: "a text without its closing quotation mark; write it",
  InvalidSymbol: "a word that JSON has none of; put it in quotation marks",
  InvalidNumberFormat: "a number that is none; write it in digits",
};

function explain({ error }: ParseError): string {
  const code = printParseErrorCode(error);
  return WORDS[code] ?? `${code}; correct what stands there, or export the file anew`;
}

/** Offset of the value that the path names, or of the last one on the way to it. */
function offsetAt(tree: Node | undefined, path: Path): number {
  for (let length = path.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return tree?.offset ?? 0;
}

const near = (text: string, { offset, length }: ParseError) => text.slice(offset, offset + Math.min(length, 20));

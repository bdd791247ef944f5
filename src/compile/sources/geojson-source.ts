import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { issue } from "../issue.ts";
import type { Path, Reading } from "./source.ts";

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** What a GeoJSON text holds; anything that strict JSON does not allow is an issue. */
export function readGeojson(file: string, text: string): Reading {
  const errors: ParseError[] = [];
  const value = parseStrictly(text);
  if (value === undefined) {
    parseTree(text, errors, STRICT);
    const where = (offset: number) => ({ file, line: lineAt(text, offset), path: "" });
    const first = errors[0];
    const found = first
      ? `${printParseErrorCode(first.error)} at ${JSON.stringify(near(text, first))}`
      : "something else";
    return {
      source: null,
      issues: [issue("geojson-malformed", where(first?.offset ?? 0), `expected JSON, found ${found}`)],
    };
  }
  let tree: Node | undefined;
  const lineOf = (path: Path) => {
    tree ??= parseTree(text);
    return lineAt(text, offsetAt(tree, path));
  };
  return { source: { file, value, lineOf }, issues: [] };
}

function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Offset of the value that the path names, or of the last one on the way to it. */
function offsetAt(tree: Node | undefined, path: Path): number {
  for (let length = path.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return tree?.offset ?? 0;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

const near = (text: string, { offset, length }: ParseError) => text.slice(offset, offset + Math.min(length, 20));

import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";

/** A text of JSON as a tree whose nodes know their lines. */
export interface Json {
  readonly root: Node | null;
  /** Why it is no JSON; null where it is. */
  readonly fault: { readonly line: number; readonly reason: string } | null;
  lineOf(node: Node): number;
}

/** The tree of a text of JSON, or of one value a line. */
export function readJson(text: string): Json {
  const whole = isLines(text) ? asList(text) : text;
  const starts = [0, ...[...whole.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineAt = (offset: number) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  const errors: ParseError[] = [];
  const root = parse(whole, errors);
  const lineOf = (node: Node) => lineAt(node.offset);
  const [first] = errors;
  const fault = first
    ? { line: lineAt(first.offset), reason: `expected JSON, found ${printParseErrorCode(first.error)}` }
    : null;
  return { root: fault ? null : root, fault, lineOf };
}

function parse(text: string, errors: ParseError[]): Node | null {
  try {
    return parseTree(text, errors, { allowTrailingComma: true, disallowComments: true }) ?? null;
  } catch {
    // So deep that the stack is full.
    errors.push({ error: 1, offset: 0, length: 0 });
    return null;
  }
}

/** Whether every line is an object of its own. */
function isLines(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
}

/** The objects as a list: its bracket and commas take the places of white space or add to the end, so that lines stay. */
const asList = (text: string) => `[${text.replace(/\}[^\S\n]*\n(?=\s*\{)/g, "},\n")}]`;

/** The node at a path; undefined where there is none. */
export function at(node: Node | null, ...path: (string | number)[]): Node | undefined {
  return node ? findNodeAtLocation(node, path) : undefined;
}

/** The list of objects that a value is, or that is wrapped in it: the longest one, at most two names deep. */
export function listIn(node: Node | null, depth = 2): readonly Node[] | null {
  if (node?.type === "array") {
    const isList = (node.children ?? []).every(({ type }) => type === "object");
    return isList ? (node.children ?? []) : null;
  }
  if (node?.type !== "object" || depth === 0) return null;
  const lists = (node.children ?? []).map(({ children }) => listIn(children?.[1] ?? null, depth - 1));
  return lists.reduce((one, other) => ((other?.length ?? -1) > (one?.length ?? -1) ? other : one), null);
}

/** The fields of an object as text: what is nested by names with a dot between them, a list of values as one text. */
export function flattenFields(node: Node | undefined, prefix = ""): { [name: string]: string } {
  const fields: { [name: string]: string } = {};
  if (node?.type !== "object") return fields;
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    const name = `${prefix}${String(key?.value ?? "")}`;
    if (value?.type === "object" && prefix.length < 60) Object.assign(fields, flattenFields(value, `${name}.`));
    else
      Object.defineProperty(fields, name, {
        value: textOf(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return fields;
}

function textOf(node: Node | undefined): string {
  switch (node?.type) {
    case "string":
    case "number":
    case "boolean":
      return String(node.value);
    case "array":
      return (node.children ?? [])
        .map(textOf)
        .filter((each) => each !== "")
        .join("; ");
    case "object":
      return JSON.stringify(getNodeValue(node));
    default:
      return "";
  }
}

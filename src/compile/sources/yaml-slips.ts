import { nameCharacter } from "../../text/character-names.ts";
import type { TextLines } from "./text-lines.ts";

/** What is wrong with a line, and what to type. */
export interface Slip {
  readonly line: number;
  /** "expected X, found Y; write Z". */
  readonly message: string;
}

/** A page of the web, such as one that says that there is no such file, in the place of all of the text. */
export function findPage(lines: TextLines): Slip | null {
  const line = lines.find(/\S/);
  if (line === null || !MARKUP.test(lines.text(line))) return null;
  return { line, message: "expected YAML, found HTML or XML; write the fields, or delete the file" };
}

const MARKUP = /^\s*<[A-Za-z!?]/;

/** A field that other white space than spaces stands before. */
export function findIndent(lines: TextLines): Slip | null {
  const line = lines.find(/^ *[^\S \t\n]\s*(?:- )?\w+:/);
  if (line === null) return null;
  const [strange = ""] = /[^\S ]/.exec(lines.text(line)) ?? [];
  return { line, message: `expected spaces before the field, found ${nameCharacter(strange)}; type the spaces again` };
}

/** A field before a colon that is not the one of YAML, as keyboards of Chinese and Japanese have it. */
export function findColon(lines: TextLines): Slip | null {
  const line = lines.find(/^ *(?:- )?[A-Za-z_]+[：﹕꞉]/);
  if (line === null) return null;
  const text = lines.text(line);
  const [strange = ""] = /[：﹕꞉]/.exec(text) ?? [];
  const right = text.replace(/[：﹕꞉]\s*/, ": ").trim();
  return { line, message: `expected a colon after the field, found ${nameCharacter(strange)}; write ${right}` };
}

/** The slip that keeps a text from being YAML, told by the line on which its reader stopped, and what that says. */
export function explainMalformed(line: number, code: string, said: string, lines: TextLines): Slip {
  const text = lines.text(line);
  const tabbed = lines.find(/^ *\t\s*\S/);
  if (code === "TAB_AS_INDENT" || (tabbed !== null && tabbed <= line + 1 && tabbed >= line - 1)) {
    const found = "expected spaces before the field, found a tab; type spaces in its place";
    return { line: tabbed ?? line, message: found };
  }
  if (code === "DUPLICATE_KEY") {
    const [, , key = "a field"] = FIELD.exec(text) ?? [];
    return { line, message: `expected each field once, found ${key} again; delete one of them` };
  }
  const comment = findComment(lines, line);
  if (comment) return comment;
  for (const near of [line, line - 1]) {
    const quoted = quoteValue(lines.text(near));
    if (quoted !== null) return { line: near, message: quoted };
  }
  const remedy = REMEDIES[code] ?? "put text in quotation marks, and begin the line as far in as those beside it";
  return { line, message: `expected YAML, found: ${said}; ${remedy}` };
}

/** A colour between braces that the reader took for the beginning of a comment, on a line or the one before it. */
function findComment(lines: TextLines, line: number): Slip | null {
  for (const near of [line, line - 1]) {
    const [, name, colour] = /\{.*?([\w-]+):\s+(#[0-9a-f]{3,8})\b/i.exec(lines.text(near)) ?? [];
    const message = `expected text in quotation marks, as # begins a comment; write ${name}: "${colour}"`;
    if (name !== undefined) return { line: near, message };
  }
  return null;
}

/** What to type, by what the reader calls a mistake. */
const REMEDIES: Readonly<Record<string, string>> = {
  BAD_INDENT: "close the list with ], or begin the line as far in as those beside it",
  UNEXPECTED_TOKEN: "begin each entry of a list with - on a line of its own",
  MISSING_CHAR: "write the sign that is missing",
  MULTIPLE_DOCS: "delete the lines of ---",
};

const FIELD = /^([ ]*(?:- )*)([\p{L}\p{N}_-]+):\s+(.*\S)\s*$/u;

/** What to write where the line has a value that only quotation marks make a text; null where it has none. */
function quoteValue(text: string): string | null {
  const [, , name = "", value = ""] = FIELD.exec(text) ?? [];
  const why = reasonToQuote(value);
  return why === null
    ? null
    : `expected text in quotation marks, as it ${why}; write ${name}: ${JSON.stringify(value)}`;
}

function reasonToQuote(value: string): string | null {
  if (/^["'][^"']*["']\s*\S/.test(value)) return null;
  if (/^["'[{|>]/.test(value)) return null;
  if (/^[@`%&*!]/.test(value)) return `begins with ${value.charAt(0)}`;
  if (/:(?:\s|$)/.test(value)) return "has a colon";
  return null;
}

import type * as v from "valibot";

/** What to write on the line of a field whose value is of another sort, as the end of a message; empty where that is not clear. */
export function remedyFor(name: string, { type, input, message }: v.BaseIssue<unknown>, line: string): string {
  const [, mark = "", key, raw = ""] = /^[\s{-]*("?)(\w+)"?:\s*(.*?),?\s*$/.exec(line) ?? [];
  if (key !== name) return "";
  const write = (value: string) => `write ${mark}${name}${mark}: ${value}`;
  if (type === "number") return isNumeral(input) ? `; ${write(input.trim())} without quotation marks` : "";
  if (type !== "string" || !QUOTABLE.test(message) || raw === "" || /^["'[{|>]/.test(raw)) return "";
  if (raw.startsWith("#")) return `, as # begins a comment; ${write(JSON.stringify(raw))}`;
  if (input === null && mark === "") return "";
  const written = raw.replace(/\s#.*$/, "");
  return typeof input === "object" && input !== null
    ? ""
    : `; put it in quotation marks: ${write(JSON.stringify(written))}`;
}

/** What any text may stand for; a day in quotation marks would be refused still. */
const QUOTABLE = /^(?:an id|one line of text|text|a colour)/;

const isNumeral = (input: unknown): input is string =>
  typeof input === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(input);

import { TextLines } from "./text-lines.ts";
import type { Slip } from "./yaml-slips.ts";

/** What stands in a file in the place of its text where the text is kept elsewhere, and how to get it. */
const POINTERS: readonly { readonly begins: RegExp; readonly keeper: string; readonly remedy: string }[] = [
  {
    begins: /^version https?:\/\/\S+\/spec\/v\d+$/,
    keeper: "Git LFS",
    remedy: "type git lfs pull, which fetches the file; where git does not know lfs, install Git LFS first",
  },
  { begins: /^\/annex\/objects\//, keeper: "git-annex", remedy: "type git annex get with the name of the file" },
];

/** What git left in a file: a pointer in the place of all of its text, or a mark of a merge, where both versions of a passage stand. */
export function findGitTrace(lines: TextLines): Slip | null {
  return findPointer(lines) ?? findMergeMark(lines);
}

/** The same as a sentence about a text, with the line where it does not stand for the whole. */
export function gitTraceIn(text: string): string | null {
  const trace = findGitTrace(new TextLines(text));
  return trace && (trace.line > 1 ? `line ${trace.line}: ${trace.message}` : trace.message);
}

function findPointer(lines: TextLines): Slip | null {
  const pointer = POINTERS.find(({ begins }) => begins.test(lines.text(1)));
  if (!pointer) return null;
  const found = `expected the file itself, found the pointer that ${pointer.keeper} keeps in its place`;
  return { line: 1, message: `${found}; ${pointer.remedy}` };
}

function findMergeMark(lines: TextLines): Slip | null {
  const line = lines.find(/^(?:<{7}|>{7})(?: |$)/);
  if (line === null) return null;
  const mark = lines.text(line).slice(0, 7);
  const message = `expected one version of the text, found the mark ${mark} of a merge; keep one version and delete the lines that begin with <<<<<<<, ======= and >>>>>>>`;
  return { line, message };
}

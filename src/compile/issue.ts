import { REMEDIES } from "./remedies.ts";

/** Every kind of error: each stops the build. */
export const ERROR_CODES = [
  "actor-circle",
  "between-reversed",
  "coarsen-impossible",
  "colour-missing",
  "coordinate-system",
  "coordinates-out-of-range",
  "coordinates-outside-country",
  "coordinates-swapped",
  "correction-same",
  "correction-same-day",
  "csv-malformed",
  "day-invalid",
  "day-missing",
  "day-outside-range",
  "denies-circle",
  "denies-later-day",
  "denies-no-witness",
  "denies-other-place",
  "denies-self",
  "denies-unknown",
  "encoding-invalid",
  "excerpt-share",
  "field-invalid",
  "field-missing",
  "field-outdated",
  "field-unknown",
  "file-missing",
  "file-unreadable",
  "from-self",
  "front-matter-missing",
  "geojson-malformed",
  "geometry-incomplete",
  "geometry-invalid",
  "headline-duplicate",
  "headline-lead-missing",
  "headline-one-sided",
  "headline-other-day",
  "headline-place-missing",
  "headline-text-missing",
  "headline-unsaid",
  "hedge-missing",
  "id-duplicate",
  "id-mismatch",
  "id-reserved",
  "id-unknown",
  "inset-outside-bounds",
  "letter-duplicate",
  "number-differs",
  "number-topic-differs",
  "number-words-missing",
  "opening-day-outside-range",
  "place-circle",
  "prefix-missing",
  "quote-ambiguous",
  "quote-missing",
  "range-reversed",
  "reader-missing",
  "revoked-before-published",
  "revoked-by-itself",
  "revoked-twice",
  "sha256-mismatch",
  "source-missing",
  "superseded-by-older",
  "to-self",
  "translator-missing",
  "updated-before-published",
  "value-invalid",
  "withheld-told",
  "word-cut",
  "words-incomplete",
  "words-invalid",
  "yaml-malformed",
] as const;

/** Every kind of doubt: the build goes on. */
export const WARNING_CODES = [
  "actor-alike",
  "area-unsound",
  "article-without-claims",
  "correction-empty",
  "denial-early",
  "denial-withheld",
  "field-ignored",
  "file-unknown",
  "basemap-missing",
  "glyph-missing",
  "headline-stale",
  "headline-withheld",
  "hedge-elsewhere",
  "number-doubtful",
  "place-outside-bounds",
  "language-without-words",
  "place-without-claims",
  "published-before-event",
  "published-in-future",
  "range-long",
  "title-not-in-text",
  "translation-differs",
  "translation-missing",
  "weekday-differs",
  "words-unused",
] as const;

export type IssueCode = (typeof ERROR_CODES)[number] | (typeof WARNING_CODES)[number];

/** Something that is wrong or doubtful in a data folder. */
export interface Issue {
  /** An error stops the build; a warning does not. */
  readonly severity: "error" | "warning";
  readonly code: IssueCode;
  /** Path relative to the data folder. */
  readonly file: string;
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** The field, such as `claims[3].place`; empty where the whole file is meant. */
  readonly path: string;
  /** "expected X, found Y; what to type". */
  readonly message: string;
}

/** Where an issue is: a file, a line of it, a field in it. */
export type Where = Pick<Issue, "file" | "line" | "path">;

/** The issue of that code, with the severity that the code has; its message "expected X, found Y" ends in what to type, where it is given or the code has one. */
export function issue(
  code: IssueCode,
  { file, line, path }: Where,
  found: string,
  remedy: string = REMEDIES[code] ?? "",
): Issue {
  const severity = (WARNING_CODES as readonly string[]).includes(code) ? "warning" : "error";
  const told = found.replace(ENDLESS, shortened);
  const message = remedy === "" ? told : `${told}; ${remedy.replace(ENDLESS_WORD, shortened)}`;
  return { severity, code, file, line, path, message };
}

// A run of signs that no word is as long as.
const ENDLESS = /(?<!\S)\S{300,}/g;

// What is to be typed may be an entry in JSON, which is one long run and stays whole.
const ENDLESS_WORD = /[^\s"[\]{},:]{300,}/g;

const shortened = (run: string) => `${run.slice(0, 80)}…`;

/** An issue of a whole file. */
export function fileIssue(code: IssueCode, file: string, found: string, remedy?: string): Issue {
  return issue(code, { file, line: null, path: "" }, found, remedy);
}

/** The issue on one line: `file:line path: message`, with the parts left out that it has not. */
export function formatIssue({ file, line, path, message }: Issue): string {
  const where = line === null ? file : `${file}:${line}`;
  return path ? `${where} ${path}: ${message}` : `${where}: ${message}`;
}

/** Order of file, line (the whole file first), path and code. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.path, b.path) ||
    compareText(a.code, b.code)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** A cell of a table: where it stands in the text with its quotation marks, and what it says. */
export interface CsvCell {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The rows of a CSV text (RFC 4180), each with its cells; a row without anything in it is left out. */
export function cellsOf(text: string, separator: string): CsvCell[][] {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = cellEnd(text, start, separator);
    row.push({ start, end, value: cellValue(text.slice(start, end)) });
    const mark = text[end];
    if (mark !== separator) {
      if (row.some(({ value }) => value !== "")) rows.push(row);
      row = [];
    }
    start = end + (mark === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
  return rows;
}

function cellEnd(text: string, start: number, separator: string): number {
  let at = start;
  if (text[at] === '"') {
    at = closingQuote(text, at) + 1;
  }
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length - 1 : at;
}

const cellValue = (raw: string) =>
  raw.startsWith('"') ? raw.slice(1, raw.lastIndexOf('"')).replaceAll('""', '"') : raw;

/** A value as a cell, in quotation marks where it needs them. */
export function cellText(value: string, separator: string): string {
  const isQuoted = value.includes('"') || value.includes(separator) || /[\r\n]/.test(value);
  return isQuoted ? `"${value.replaceAll('"', '""')}"` : value;
}

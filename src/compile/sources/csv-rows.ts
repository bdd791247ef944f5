import { type InfoRecord, Parser } from "csv-parse";

/** A text in chunks, one after the other, which may end after any character; a text at hand is one of one chunk. */
export type Chunks = Iterable<string>;

/** Tables of claims in chunks, by their paths in a data folder. */
export type Tables = ReadonlyMap<string, Chunks>;

/** A row of a table. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** What parts them. */
  readonly separator: string;
  /** The last line of the text that it stands on, counted from 1. */
  readonly lastLine: number;
}

/** The separator of a table whose first line names its columns: none of those has one in its name. */
export const separatorOf = (text: string): string => {
  const head = text.slice(0, text.indexOf("\n") + 1 || undefined);
  return [",", ";", "\t"].find((each) => head.includes(each)) ?? ",";
};

/**
 * The rows of a table (RFC 4180, with commas, semicolons or tabs), each as soon as it has come, so that of the text no more
 * than a chunk and a row are in memory. Throws a CsvError where the text is no table from there on.
 */
export function* readRows(chunks: Chunks): Generator<CsvRow, void> {
  const rows: CsvRow[] = [];
  let parser: Parser | null = null;
  for (const chunk of headFirst(chunks)) {
    parser ??= parserInto(rows, separatorOf(chunk));
    yield* rowsOf(rows, () => parser?._transform(Buffer.from(chunk), "utf8", orThrow));
  }
  yield* rowsOf(rows, () => parser?._flush(orThrow));
}

/** The chunks, the first line whole in the first of them. */
function* headFirst(chunks: Chunks): Generator<string, void> {
  let head: string | null = "";
  for (const chunk of chunks) {
    if (head === null) yield chunk;
    else head += chunk;
    if (!head?.includes("\n")) continue;
    yield head;
    head = null;
  }
  if (head) yield head;
}

/** A parser of the library, which is a stream: others would wait for its rows, but what it does with a chunk it does at once. */
const parserInto = (rows: CsvRow[], separator: string) =>
  new Parser({
    delimiter: separator,
    bom: true,
    relax_column_count: true,
    on_record: (cells: string[], { lines }: InfoRecord) => {
      rows.push({ cells, separator, lastLine: lines });
      return null;
    },
  });

/** The rows that come while something is parsed, those before a fault too. */
function* rowsOf(rows: CsvRow[], parse: () => void): Generator<CsvRow, void> {
  try {
    parse();
  } finally {
    yield* rows.splice(0);
  }
}

const orThrow = (fault?: Error | null) => {
  if (fault) throw fault;
};

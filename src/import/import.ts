import type { Format } from "./formats/format.ts";
import { FORMATS } from "./formats/formats.ts";
import type { Into } from "./into.ts";
import type { Mapping } from "./mapping.ts";
import { type Proposed, propose } from "./propose.ts";
import { type ColumnNames, proposeColumns } from "./rows/columns.ts";
import type { DateOrder } from "./rows/dates.ts";
import { decideOrder } from "./rows/day-of.ts";
import { mark, slug } from "./rows/ids.ts";
import { kindOf } from "./rows/kinds.ts";
import { orient } from "./rows/orient.ts";
import { type Row, readRow } from "./rows/row.ts";
import type { SourceFile } from "./sources/open.ts";
import type { Reject } from "./sources/record.ts";

/** What an editor says of the files, which goes before what they say. */
export interface ImportOptions {
  readonly as?: string | undefined;
  readonly mapping?: Mapping | undefined;
  readonly dates?: DateOrder | undefined;
  /** The id of the source. */
  readonly source?: string | undefined;
  /** Whether the editor has the right to publish rows that their publisher's terms forbid to pass on. */
  readonly isAllowed?: boolean | undefined;
}

/** What files become in a data folder: `read` records, each of which is in one of the lists of `Proposed`. */
export interface Imported extends Proposed {
  readonly format: Format;
  readonly mapping: Mapping;
  readonly read: number;
  /** What an editor should know of how they were read. */
  readonly notes: readonly string[];
  /** The terms that forbid passing the rows on; null where none do. */
  readonly terms: string | null;
  readonly isWithheld: boolean;
}

/** The files by the formats and sources that they are read as, or why one of them cannot be read. */
export function groupSources(
  sources: readonly SourceFile[],
  given: ImportOptions,
): Map<string, SourceFile[]> | { readonly problem: string } {
  const groups = new Map<string, SourceFile[]>();
  for (const source of sources) {
    const format = formatOf(source, given);
    if ("problem" in format) return format;
    const key = `${format.name} ${format.publisher || format.name === "timemap" ? "" : sourceId(source.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return groups;
}

/** What files of one format become in a data folder, or what has to be answered first. */
export function importSources(
  sources: readonly SourceFile[],
  given: ImportOptions,
  into: Into,
): Imported | { readonly problem: string } {
  const [first] = sources;
  if (!first) return { problem: "expected a file, found none" };
  const format = formatOf(first, given);
  if ("problem" in format) return format;
  const { records, rejects } = format.read(sources);
  const named = records[0]?.file ?? first.name;
  const mapping = given.mapping ?? {
    ...proposeMapping(format, named, given, format.columns ?? proposeColumns(records)),
    ...(first.form === "table" && first.sheet !== undefined && { sheet: first.sheet }),
  };
  const plain = records.map((record) => readRow(record, mapping.columns)).map((row) => format.refine?.(row) ?? row);
  const { rows, note } = orient(plain, into.bounds);
  const missing = missingColumns(mapping, plain);
  if (missing !== null && rejects.length === 0) return { problem: `${first.name}: ${missing}` };
  const decided = decideOrder(rows, given.dates ?? mapping.dates, format.dates, into.calendar);
  if ("problem" in decided) return decided;
  const terms = format.terms ?? null;
  const isWithheld = terms !== null && given.isAllowed !== true;
  const proposed = propose(rows, { mapping, format, order: decided.order, terms: isWithheld ? terms : null }, into);
  return {
    ...proposed,
    rejects: [...rejects, ...proposed.rejects].sort(inOrder),
    format,
    mapping: { ...mapping, kinds: kindsOf(rows, mapping, format), actors: actorsOf(mapping, proposed) },
    read: records.length + rejects.length,
    notes: [...sources.flatMap(({ notes }) => notes), ...(note === null ? [] : [note])],
    terms,
    isWithheld,
  };
}

const inOrder = (one: Reject, other: Reject) => one.file.localeCompare(other.file) || one.line - other.line;

function formatOf(source: SourceFile, { as, mapping }: ImportOptions): Format | { readonly problem: string } {
  const wanted = as ?? mapping?.format;
  const format =
    wanted === undefined ? FORMATS.find((each) => each.detect(source)) : FORMATS.find(({ name }) => name === wanted);
  if (format) return format;
  const names = FORMATS.map(({ name }) => name).join(", ");
  if (wanted !== undefined) return { problem: `--as ${wanted}: expected one of ${names}` };
  const fault = source.form === "json" ? source.json.fault : null;
  if (fault) return { problem: `${source.name}:${fault.line}: ${fault.reason}` };
  return { problem: `${source.name}: expected one of ${names}, found something else; --as says which` };
}

function proposeMapping(format: Format, file: string, given: ImportOptions, columns: ColumnNames): Mapping {
  const id = given.source ?? format.publisher?.id ?? sourceId(file);
  const name = format.publisher?.name ?? (given.source || stemOf(file) || id);
  return { format: format.name, source: id, name, columns, kinds: {}, actors: {}, places: {} };
}

/** A file's name without its ending, and without the day that sets it apart from others of its source. */
export const stemOf = (name: string) =>
  name
    .replace(/\.\w+$/, "")
    .replace(/[-_. ]*\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_. ]*/g, " ")
    .replace(/[-_. ]?events$/i, "")
    .trim();

/** The id of a source by the name of its file. */
export const sourceId = (name: string) =>
  slug(stemOf(name)).slice(0, 40).replace(/-+$/, "") || `import-${mark(stemOf(name))}`;

/** What no row can do without and no column has; null where all is there. */
function missingColumns({ columns }: Mapping, rows: readonly Row[]): string | null {
  if (rows.length === 0) return "expected records, found none";
  const isPlaced = rows.some(({ spot, place, misplaced }) => spot || place !== "" || misplaced !== null);
  if (!isPlaced)
    return "no column was found for a place, nor for coordinates; name them in a mapping file and pass it by --mapping";
  const hasDay = columns.date !== undefined || rows.some(({ record }) => record.around !== undefined);
  return hasDay ? null : "no column was found for the day; name it in a mapping file and pass it by --mapping";
}

/** So many words for kinds are listed. */
const MOST = 200;

function kindsOf(rows: readonly Row[], { kinds }: Mapping, format: Format): Mapping["kinds"] {
  const words = [...new Set(rows.map(({ kind }) => kind))].slice(0, MOST);
  return { ...Object.fromEntries(words.map((word) => [word, kindOf(word, kinds, format.kinds)])), ...kinds };
}

/** The names that an editor has to decide on, with what was done. */
function actorsOf({ actors }: Mapping, { unknownActors, actors: added }: Proposed): Mapping["actors"] {
  const unknown = [...unknownActors.keys()].slice(0, MOST).map((name) => [name, "none"] as const);
  return { ...Object.fromEntries([...unknown, ...added.map(({ name }) => [name, "new"] as const)]), ...actors };
}

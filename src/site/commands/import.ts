import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { importAreas } from "../../import/areas/import-areas.ts";
import { hasAreas } from "../../import/areas/read-shapes.ts";
import { isClaimsTable } from "../../import/claims/compare-claims.ts";
import { FORMATS } from "../../import/formats/formats.ts";
import { groupSources, type Imported, type ImportOptions, importSources, sourceId } from "../../import/import.ts";
import { type Into, intoOf } from "../../import/into.ts";
import { type Mapping, mappingFile, readMapping } from "../../import/mapping.ts";
import { openSource, type SourceFile } from "../../import/sources/open.ts";
import type { Reject } from "../../import/sources/record.ts";
import { dayInZone } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import { ID } from "../../model/id.ts";
import { areasWritten } from "../import/area-files.ts";
import { importClaims } from "../import/claims-import.ts";
import { filesOf } from "../import/files-of.ts";
import { reportImport } from "../import/report.ts";
import { column } from "../publish/columns.ts";
import { csvOf } from "../publish/csv.ts";
import { readFolder } from "../read-folder.ts";
import { defineCommand, UsageError } from "./command.ts";
import { DATA, folderAt, languagesFrom } from "./options.ts";
import { wayToSchemas, writeDataFiles } from "./write-files.ts";

/** As `--as` takes it. */
const CLAIMS = "claims";
const AREAS = "areas";
const MAPPING = "import.yaml";
const REJECTS = "import-rejects.csv";

export const importFiles = defineCommand({
  name: "import",
  operands: ["FILE…"],
  about: "brings in what others have: tables, JSON, GeoJSON, KML and more, as docs/import.md lists them",
  options: {
    data: DATA,
    as: {
      value: "FORMAT",
      about: `what FILE is, where it cannot be told: ${[CLAIMS, AREAS, ...FORMATS.map(({ name }) => name)].join(", ")}`,
    },
    mapping: { value: "FILE", about: "how it is read, as an import proposed it and an editor corrected it" },
    source: { value: "ID", about: "the id of its source; the file's name where it has no other" },
    dates: { value: "ORDER", about: "d/m/y or m/d/y, where dates such as 3/4/2024 leave it open" },
    "dry-run": { about: "tells what it would do, and writes the mapping alone" },
    replace: { about: "writes over what came from the same rows before and differs" },
    allow: { about: "publishes rows whose publisher's terms forbid it, where you have the right to" },
  },
  run({ operands, options }) {
    const data = folderAt(options.data);
    const given = givenBy(options);
    const sources = operands.map((file) => openFile(file, given.mapping?.sheet));
    const isOwn = (source: SourceFile) => (given.as ?? CLAIMS) === CLAIMS && isClaimsTable(source);
    const isDrawn = (source: SourceFile) => given.as === AREAS || (given.as === undefined && hasAreas(source));
    const drawn = sources.filter(isDrawn);
    const groups = groupSources(
      sources.filter((source) => !isOwn(source) && !isDrawn(source)),
      given,
    );
    if ("problem" in groups) throw new UsageError(groups.problem);
    const beside = dirname(resolve(data));
    const own = sources.filter(isClaimsTable).filter(isOwn);
    const rejects: Reject[] = own.flatMap((source) => bringBack(data, source, options["dry-run"]));
    for (const own of groupBy(drawn, ({ name }) => given.source ?? sourceId(name)).values()) {
      rejects.push(...bringAreas(data, own, given, options));
    }
    let isFailed = false;
    for (const sources of groups.values()) {
      const files = readFolder(data);
      const into = intoOf(files);
      if ("problem" in into) throw new Error(`${data}/${into.problem}`);
      const imported = importAsOwn(sources, given, into, beside);
      if ("problem" in imported) throw new UsageError(imported.problem);
      if (!options["dry-run"]) write(data, imported, files, options.replace);
      for (const line of reportImport(imported, options.replace)) console.log(line);
      if (!given.mapping) keepMapping(beside, imported.mapping);
      rejects.push(...imported.rejects);
      isFailed ||= imported.rejects.length > 0 && imported.rejects.length === imported.read;
    }
    keepRejects(join(beside, REJECTS), rejects);
    return isFailed ? 1 : 0;
  },
});

/** Writes the areas of one source, and returns what of it was not brought in. */
function bringAreas(
  data: string,
  sources: readonly SourceFile[],
  given: ImportOptions,
  options: { readonly "dry-run": boolean; readonly replace: boolean },
): readonly Reject[] {
  const files = readFolder(data);
  const into = intoOf(files);
  if ("problem" in into) throw new Error(`${data}/${into.problem}`);
  const imported = importAreas(sources, given, into);
  if ("problem" in imported) throw new UsageError(imported.problem);
  const today = dayInZone(new Date(), into.calendar.timeZone);
  const written = areasWritten(imported, files, languagesFrom(files, data), today, options.replace);
  if (!options["dry-run"]) writeDataFiles(data, written.files, files);
  for (const line of written.lines) console.log(line);
  return imported.rejects;
}

/** Writes what a table of our own says otherwise, and returns what of it was not taken. */
function bringBack(data: string, source: SourceFile & { readonly form: "table" }, isDry: boolean): readonly Reject[] {
  const files = readFolder(data);
  const brought = importClaims(source, files);
  if ("problem" in brought) throw new Error(`${data}: ${brought.problem}`);
  if (!isDry) writeDataFiles(data, brought.files, files);
  for (const line of brought.lines) console.log(line);
  return brought.rejects;
}

function givenBy(options: {
  readonly as: string | undefined;
  readonly mapping: string | undefined;
  readonly source: string | undefined;
  readonly dates: string | undefined;
  readonly allow: boolean;
}): ImportOptions {
  const { as, source, dates, mapping, allow } = options;
  if (source !== undefined && !ID.test(source)) {
    throw new UsageError(`--source ${source}: expected small Latin letters and digits, parted by single - or _`);
  }
  if (dates !== undefined && dates !== "d/m/y" && dates !== "m/d/y") {
    throw new UsageError(`--dates ${dates}: expected d/m/y or m/d/y`);
  }
  return { as, source, dates, mapping: mapping === undefined ? undefined : mappingIn(mapping), isAllowed: allow };
}

function mappingIn(file: string): Mapping {
  const mapping = readMapping(bytesOf(file).toString("utf8"));
  if ("problem" in mapping) throw new UsageError(`--mapping ${file}: ${mapping.problem}`);
  return mapping;
}

function openFile(file: string, sheet: string | undefined): SourceFile {
  const source = openSource(basename(file), bytesOf(file), sheet);
  if ("problem" in source) throw new UsageError(source.problem);
  return source;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UsageError(`${file}: expected a file that can be read (${(cause as Error).message})`, { cause });
  }
}

function write(data: string, imported: Imported, files: ReadonlyMap<string, string>, isReplacing: boolean): void {
  const { source: id, name } = imported.mapping;
  const target = { files, languages: languagesFrom(files, data), schemas: wayToSchemas(data) };
  const written = filesOf(imported, { id, name }, target, isReplacing);
  writeDataFiles(data, written, files);
  if (written.size > 0) console.log(`${data}: ${written.size} files written`);
}

/** A mapping that somebody may have corrected is never written over. */
function keepMapping(folder: string, mapping: Mapping): void {
  const text = mappingFile(mapping);
  const path = join(folder, isOfAnother(join(folder, MAPPING), mapping) ? `import-${mapping.source}.yaml` : MAPPING);
  const before = existsSync(path) ? readFileSync(path, "utf8") : null;
  if (before === text) return;
  if (before !== null) {
    console.log(`${path}: kept as it is; delete it to have this mapping written, or pass it by --mapping`);
    return;
  }
  writeFileSync(path, text);
  console.log(`${path}: how it was read; correct it and pass it by --mapping`);
}

/** Whether the mapping at a path is there and of another source. */
function isOfAnother(path: string, { source }: Mapping): boolean {
  const known = mappingAt(path);
  return known !== null && known.source !== source;
}

function mappingAt(path: string): Mapping | null {
  const known = existsSync(path) ? readMapping(readFileSync(path, "utf8")) : null;
  return known === null || "problem" in known ? null : known;
}

/** A file of another format than that of the same name before is a source of its own, unless rows of it came from there. */
function importAsOwn(sources: readonly SourceFile[], given: ImportOptions, into: Into, beside: string) {
  const imported = importSources(sources, given, into);
  if ("problem" in imported || given.source !== undefined || given.mapping !== undefined) return imported;
  const { source, format } = imported.mapping;
  const kept = [MAPPING, `import-${source}.yaml`].map((name) => mappingAt(join(beside, name)));
  const before = kept.find((mapping) => mapping?.source === source);
  const isKnown = imported.unchanged + imported.changed.length > 0;
  if (isKnown || !before || before.format === format) return imported;
  return importSources(sources, { ...given, source: `${source}-${format}` }, into);
}

function keepRejects(path: string, rejects: readonly Reject[]): void {
  if (rejects.length === 0) {
    rmSync(path, { force: true });
    return;
  }
  const columns = [
    column<Reject>("file", "string", "The file.", ({ file }) => file),
    column<Reject>("line", "integer", "The first line of the record.", ({ line }) => line),
    column<Reject>("reason", "string", "Why it was not brought in.", ({ reason }) => reason),
  ];
  writeFileSync(path, csvOf(columns, rejects));
  console.log(`${path}: what was not brought in, and why`);
}

import * as v from "valibot";
import { LANGUAGE_TAG } from "../../model/language-tag.ts";
import type { Language } from "../../model/names.ts";
import { PLACE_KINDS, type PlaceKindId } from "../../model/place-kind.ts";
import { actorId, placeId, speakerId } from "../../model/schema/id.ts";
import { basemapFields } from "../fields/basemap.ts";
import { claimFields, claimsFileFields } from "../fields/claim.ts";
import { clauseFields, headlineFrame } from "../fields/headline.ts";
import { featureFields, placeFields, placesFileFields } from "../fields/place.ts";
import { actorFields, articleFrame, mapFields, speakerFields } from "../fields/record.ts";
import type { Issue } from "../issue.ts";
import { readAreas } from "./areas.ts";
import { readClaimsTable } from "./claims-table.ts";
import type { Tables } from "./csv-rows.ts";
import { withoutForeign } from "./foreign-members.ts";
import { readGeojson } from "./geojson-source.ts";
import { type IdNamed, idNamed } from "./id-named.ts";
import { readMarkdown } from "./markdown-source.ts";
import { nameInPath } from "./name-in-path.ts";
import { Reader, type SourceTexts } from "./reader.ts";
import type { ArticleEntry, ClaimEntry, Folder, HeadlineEntry, PlaceEntry, Records } from "./records.ts";
import { type Entry, isRecord } from "./shape.ts";
import type { Source } from "./source.ts";
import { centralMeridianOf, unrollMap } from "./unroll.ts";
import { readYaml } from "./yaml-source.ts";

/**
 * The records of a data folder (keys are paths relative to it), and every issue with their form; `tables` are those beside the
 * files.
 */
export function parseFolder(files: SourceTexts, tables: Tables = new Map()): { folder: Folder; issues: Issue[] } {
  const reader = new Reader(files, tables);
  const source = reader.open("map.yaml", readYaml);
  const languages = languagesOf(source?.value) ?? languagesUsed(files);
  const middle = centralMeridianOf(source?.value);
  const actors = reader.open("actors.yaml", readYaml);
  const speakers = reader.open("speakers.yaml", readYaml);
  const places = reader.open("places.geojson", (file, text) => readGeojson(file, text, middle));
  reader.names = new Map<unknown, IdNamed>([
    [actorId, idNamed(() => listIn(actors?.value))],
    [speakerId, idNamed(() => listIn(speakers?.value))],
    [placeId, idNamed(() => propertiesIn(places?.value))],
  ]);
  const folder: Folder = {
    languages,
    middle,
    map: source && unrollMap(reader.shape(source, [], source.value, mapFields(languages)), middle),
    actors: readList(reader, actors, actorFields(languages)),
    speakers: readList(reader, speakers, speakerFields(languages)),
    articles: readArticles(reader, pathsOf([files], "articles", ".md"), languages),
    ...readClaims(reader, [files, tables], languages),
    places: readPlaces(reader, places, placeFields(languages, kindsOf(source?.value))),
    headlines: files.has("headlines.yaml") ? readHeadlines(reader, languages) : { entries: [], complete: true },
    basemap: files.has("basemap/sources.yaml")
      ? readList(reader, reader.open("basemap/sources.yaml", readYaml), basemapFields())
      : { entries: [], complete: true },
    areas: readAreas(reader, files, { languages, middle }),
  };
  return { folder, issues: reader.issues };
}

/** What has contents by their paths. */
type Paths = ReadonlyMap<string, unknown>;

/** The paths `FOLDER/NAME.ENDING` in order. */
function pathsOf(files: readonly Paths[], folder: string, ending: string): string[] {
  const isMember = (path: string) =>
    path.startsWith(`${folder}/`) && path.endsWith(ending) && path.split("/").length === 2;
  return files
    .flatMap((each) => [...each.keys()])
    .filter(isMember)
    .sort();
}

function languagesOf(map: unknown): Language[] | null {
  const result = v.safeParse(v.object({ languages: mapFields([]).entries.languages }), map);
  return result.success ? result.output.languages : null;
}

// With a broken map.yaml, the languages that names are given in keep the other files from being flooded with issues.
function languagesUsed(files: SourceTexts): Language[] {
  const text = ["actors.yaml", "speakers.yaml", "places.geojson"].map((file) => files.get(file) ?? "").join("\n");
  const tags = [...text.matchAll(/\bname_([A-Za-z0-9-]+)/g)].map(([, tag = ""]) => tag);
  return [...new Set(tags.filter((tag) => LANGUAGE_TAG.test(tag)))];
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const propertiesIn = (value: unknown): readonly unknown[] =>
  listIn(isRecord(value) ? value.features : null).map((feature) => (isRecord(feature) ? feature.properties : null));

function readList<T>(reader: Reader, source: Source | null, schema: v.GenericSchema<unknown, T>): Records<Entry<T>> {
  if (!source) return { entries: [], complete: false };
  return reader.shapeList(source, [], source.value, schema);
}

function readArticles(reader: Reader, paths: readonly string[], languages: readonly Language[]): Records<ArticleEntry> {
  const schema = articleFrame(languages);
  const sources = paths.map((path) => reader.open(path, readMarkdown)).filter((source) => source !== null);
  const entries = sources.map((source) => ({
    ...reader.shape(source, [], source.value, schema),
    named: nameInPath(source.file),
    body: source.body,
  }));
  return { entries, complete: entries.length === paths.length };
}

function readClaims(reader: Reader, files: readonly Paths[], languages: readonly Language[]) {
  const schema = claimFields(languages);
  const lists = readClaimLists(reader, pathsOf(files, "claims", ".yaml"), schema);
  const tables = readClaimTables(reader, pathsOf(files, "claims", ".csv"), languages, schema);
  const all = [lists.claims, tables];
  const entries = all.flatMap(({ entries }) => entries);
  return { claimFiles: lists.claimFiles, claims: { entries, complete: all.every(({ complete }) => complete) } };
}

type ClaimSchema = ReturnType<typeof claimFields>;

function readClaimLists(reader: Reader, paths: readonly string[], schema: ClaimSchema) {
  const frame = claimsFileFields(v.unknown());
  const sources = paths.map((path) => reader.open(path, readYaml)).filter((source) => source !== null);
  const claimFiles = sources.map((source) => reader.shape(source, [], source.value, frame));
  const lists = claimFiles.map(({ source, fields }) => {
    const { entries, complete } = reader.shapeSound(source, ["claims"], fields.claims, schema);
    return { entries: entries.map((entry): ClaimEntry => ({ ...entry, article: nameInPath(source.file) })), complete };
  });
  const complete = sources.length === paths.length && lists.every((list) => list.complete);
  return { claimFiles, claims: { entries: lists.flatMap(({ entries }) => entries), complete } };
}

/** A row may be a claim of any article, which its own column names. */
function readClaimTables(
  reader: Reader,
  paths: readonly string[],
  languages: readonly Language[],
  schema: ClaimSchema,
): Records<ClaimEntry> {
  const sources = paths
    .map((path) => reader.openTable(path, (file, chunks) => readClaimsTable(file, chunks, languages)))
    .filter((source) => source !== null);
  const entries = sources.flatMap((source) =>
    source.value.map((value, index): ClaimEntry => {
      return { ...reader.shape(source, [index], value, schema), article: source.articles[index] ?? "" };
    }),
  );
  return { entries, complete: sources.length === paths.length };
}

function readHeadlines(reader: Reader, languages: readonly Language[]): Records<HeadlineEntry> {
  const { entries, complete } = readList(reader, reader.open("headlines.yaml", readYaml), headlineFrame());
  const schema = clauseFields(languages);
  const whole = entries.map((entry) => {
    const clauses = reader.shapeSound(entry.source, [...entry.path, "clauses"], entry.fields.clauses, schema);
    return { ...entry, clauses };
  });
  return { entries: whole, complete };
}

/** The kinds that places may be of, the map's own among them, as far as they can be told. */
function kindsOf(map: unknown): PlaceKindId[] {
  const result = v.safeParse(v.object({ place_kinds: v.array(v.object({ id: v.string() })) }), map);
  const own = result.success ? result.output.place_kinds.map(({ id }) => id) : [];
  return [...new Set([...Object.keys(PLACE_KINDS), ...own])];
}

function readPlaces(reader: Reader, whole: Source | null, schema: ReturnType<typeof placeFields>): Records<PlaceEntry> {
  if (!whole) return { entries: [], complete: false };
  const { source, issues } = withoutForeign(whole, Object.keys(schema.entries));
  reader.issues.push(...issues);
  const { fields } = reader.shape(source, [], source.value, placesFileFields(v.unknown()));
  const features = reader.shapeSound(source, ["features"], fields.features, featureFields(v.unknown()));
  const entries = features.entries.map((feature) => ({
    ...reader.shape(source, [...feature.path, "properties"], feature.fields.properties, schema),
    feature,
  }));
  return { entries, complete: features.complete };
}

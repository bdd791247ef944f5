import { OPEN, type PlaceFeature } from "../../suggest/draft-claims.ts";
import { freeId, slugOf } from "../../suggest/slug.ts";
import { isWritten } from "../contract/answers.ts";
import type { ClaimFields, NewPlace, Operation, OperationOf } from "../contract/operations.ts";
import { FIELD_RANKS } from "../edit/fields-order.ts";
import { isSame } from "../edit/yaml-map.ts";
import type { RecordChange } from "../records.ts";
import type { SessionArticle } from "./article.ts";
import type { Base } from "./base.ts";
import type { Gazetteer } from "./candidates.ts";
import { inboxPath } from "./waiting.ts";
import type { Seen, Work } from "./work.ts";

/** What the session does to the files, record by record, and the id that each item has or would have. */
export interface Changes {
  readonly changes: readonly RecordChange[];
  readonly ids: ReadonlyMap<string, string>;
}

interface Session {
  readonly article: SessionArticle;
  readonly works: readonly Work[];
  readonly waiting: Seen["waiting"];
  readonly operations: readonly Operation[];
}

/** The records that become others. */
export function changesOf({ article, works, waiting, operations }: Session, base: Base, gazetteer: Gazetteer): Changes {
  const ids = idsFor(works, article, base);
  const own = works.flatMap((work) => claimChange(work, ids.get(work.key) ?? work.key, article, base));
  // Before anything is judged, an article that is not saved yet changes nothing, and nothing has to be checked.
  if (!article.isSaved && own.length === 0 && operations.every(isOfArticle)) return { ids, changes: [] };
  const places = placesFor(works, operations, base, gazetteer);
  return {
    ids,
    changes: [
      ...articleChange(article),
      ...own,
      ...places,
      ...people(operations, article, base),
      ...headlines(operations, base, ids),
      ...operationsOf(operations, "set-range").slice(-1).map(rangeChange),
      ...(operations.length === 0 ? [] : judged(waiting ?? [], works, article)),
    ],
  };
}

/** What was judged waits no more. */
function judged(waiting: NonNullable<Seen["waiting"]>, works: readonly Work[], { id }: SessionArticle): RecordChange[] {
  const isOpen = (key: string) => works.some((work) => work.key === key && work.state === "open");
  return waiting
    .filter(({ key }) => !isOpen(key))
    .map((each) => ({ file: inboxPath(id), record: each.id, how: "remove", fields: {} }));
}

const isOfArticle = (operation: Operation) =>
  ["head", "refuse", "resolve", "translate", "accept", "change", "quote", "mark-read"].includes(operation.do);

const operationsOf = <D extends Operation["do"]>(operations: readonly Operation[], name: D) =>
  operations.filter((each): each is OperationOf<D> => each.do === name);

/** Ids of claims that are in no file yet: of the article, the place and the kind, as far as they are told. */
function idsFor(works: readonly Work[], article: SessionArticle, { folder }: Base): Map<string, string> {
  const taken = new Set<string>(folder.claims.entries.flatMap(({ fields }) => fields.id ?? []));
  const prefix = article.id.split("_")[0] ?? article.id;
  const ids = new Map<string, string>();
  for (const { key, saved, fields, proposal } of works) {
    const place = fields.place === OPEN ? slugOf(proposal?.place.words ?? "place") : String(fields.place ?? "place");
    const kind = fields.kind === OPEN ? "claim" : String(fields.kind);
    const given = saved || proposal === null ? fields.id : undefined;
    const id = typeof given === "string" ? given : freeId(`${prefix}-${place}-${kind}`, taken);
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}

function claimChange(work: Work, id: string, article: SessionArticle, base: Base): RecordChange[] {
  const { saved, fields, state, file } = work;
  if (saved && file) {
    if (state === "removed") return [{ file, record: id, how: "remove", fields: {} }];
    const names = Object.keys({ ...saved, ...fields });
    const other = names.filter((name) => !isSame(saved[name] ?? null, fields[name] ?? null));
    if (other.length === 0) return [];
    const changed = Object.fromEntries(other.map((name) => [name, fields[name] ?? null]));
    return [{ file, record: String(saved.id), how: "change", fields: changed }];
  }
  if (!isWritten(work)) return [];
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ""));
  const isTable = fileFor(article, base).endsWith(".csv");
  const whole = { ...inOrder({ ...told, id }), ...(isTable && { article: article.id }) };
  return [{ file: fileFor(article, base), record: id, how: "add", fields: whole }];
}

/** The fields in the order in which editors write them. */
const inOrder = (fields: ClaimFields): ClaimFields =>
  Object.fromEntries(
    Object.entries(fields).sort(([one], [other]) => FIELD_RANKS.claim(one) - FIELD_RANKS.claim(other)),
  );

/** The file that has claims of the article, else the one that they begin. */
function fileFor({ id }: SessionArticle, { files, folder }: Base): string {
  const own = `claims/${id}.yaml`;
  if (files.has(own)) return own;
  return folder.claims.entries.find(({ article }) => article === id)?.source.file ?? own;
}

function articleChange(article: SessionArticle): RecordChange[] {
  const { id, isSaved, text } = article;
  const { publisher_name: _, ...head } = article.head;
  const file = `articles/${id}.md`;
  if (!isSaved) return [{ file, record: id, how: "add", fields: head, body: text }];
  const names = Object.keys({ ...article.savedHead, ...head });
  const other = names.filter((name) => !isSame(article.savedHead[name] ?? null, head[name] ?? null));
  if (other.length === 0) return [];
  const fields = Object.fromEntries(other.map((name) => [name, head[name] ?? null]));
  return [{ file, record: id, how: "change", fields }];
}

/** The entries of places that an editor made, and of those that written claims are about and the map does not have. */
function placesFor(
  works: readonly Work[],
  operations: readonly Operation[],
  base: Base,
  gazetteer: Gazetteer,
): RecordChange[] {
  const known = new Set<string>(base.folder.places.entries.flatMap(({ fields }) => fields.id ?? []));
  const made = operationsOf(operations, "add-place").map(({ place }) => placeChange(place, base, gazetteer));
  const brought = works.flatMap((work) => {
    const isNeeded = isWritten(work) && work.newPlace !== null && work.fields.place === work.newPlace.properties.id;
    return isNeeded && work.newPlace ? [broughtChange(work.newPlace)] : [];
  });
  const all = new Map([...brought, ...made].map((change) => [change.record, change]));
  return [...all.values()].filter(({ record }) => !known.has(record));
}

const placeRecord = (record: string, fields: ClaimFields): RecordChange => ({
  file: "places.geojson",
  how: "add",
  record,
  fields,
});

function broughtChange({ properties, geometry }: PlaceFeature): RecordChange {
  return placeRecord(properties.id, { ...(properties as ClaimFields), geometry: { ...geometry } });
}

/** The id that a new place has, said or made of its name. */
const placeIdOf = ({ id, names }: NewPlace) => id ?? slugOf(names.en ?? Object.values(names)[0] ?? "");

function placeChange(place: NewPlace, { folder }: Base, gazetteer: Gazetteer): RecordChange {
  const { names, spot, outline, sources = {}, notes = {} } = place;
  const area = outline === undefined ? null : gazetteer.outlineOf(outline);
  const geometry = area ?? (spot && { type: "Point", coordinates: spot });
  const region = spot && gazetteer.regionAt(spot);
  const isRegionKnown = folder.places.entries.some(({ fields }) => fields.id === region?.id);
  const within = place.within ?? (isRegionKnown ? region?.id : undefined);
  const byLanguage = (name: string, texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([language, text]) => [`${name}_${language}`, text]));
  const id = placeIdOf(place);
  return placeRecord(id, {
    id,
    ...byLanguage("name", names),
    ...(place.aliases && place.aliases.length > 0 && { aliases: place.aliases }),
    kind: place.kind,
    country: place.country ?? region?.country ?? folder.map?.fields.countries?.[0] ?? "",
    ...(within !== undefined && within !== id && { within }),
    ...(geometry && { precision: place.precision ?? 2000, ...byLanguage("source", sources) }),
    ...(place.geonames !== undefined && { geonames: place.geonames }),
    ...byLanguage("note", notes),
    geometry: geometry as ClaimFields[string],
  });
}

/** New speakers and actors, the publisher among them where nobody has named it yet. */
function people(operations: readonly Operation[], { head }: SessionArticle, { folder }: Base): RecordChange[] {
  const speakers = operationsOf(operations, "add-speaker").map(({ speaker: { id, names, kind, side, roles = {} } }) =>
    person("speakers.yaml", id, { ...named(names), ...named(roles, "role"), ...(side && { side }), kind }),
  );
  const actors = operationsOf(operations, "add-actor").map(({ actor: { id, names, ...rest } }) =>
    person("actors.yaml", id, { ...named(names), ...rest } as ClaimFields),
  );
  const known = new Set<string>(folder.speakers.entries.flatMap(({ fields }) => fields.id ?? []));
  const { publisher } = head;
  const isNew = typeof publisher === "string" && publisher !== OPEN && !known.has(publisher);
  const name = String(head.publisher_name ?? publisher);
  const own = isNew && !speakers.some(({ record }) => record === publisher) && articleNames(folder.languages, name);
  const publishers =
    own && typeof publisher === "string" ? [person("speakers.yaml", publisher, { ...own, kind: "publisher" })] : [];
  const fresh = [...publishers, ...speakers].filter(({ record }) => !known.has(record));
  return [...new Map(fresh.map((each) => [each.record, each])).values(), ...actors];
}

const articleNames = (languages: readonly string[], name: string) =>
  named(Object.fromEntries(languages.map((language) => [language, name])));

const named = (names: Readonly<Record<string, string>>, field = "name") =>
  Object.fromEntries(Object.entries(names).map(([language, name]) => [`${field}_${language}`, name]));

const person = (file: string, id: string, fields: ClaimFields): RecordChange => ({
  file,
  record: id,
  how: "add",
  fields: { id, ...fields },
});

/** The headlines that editors set; the items of their clauses by the ids that they get. */
function headlines(
  operations: readonly Operation[],
  { folder }: Base,
  ids: ReadonlyMap<string, string>,
): RecordChange[] {
  const last = new Map(operationsOf(operations, "set-headline").map((each) => [each.day, each]));
  return [...last.values()].flatMap(({ day, clauses }): RecordChange[] => {
    const entry = folder.headlines.entries.find(({ fields }) => fields.day === day);
    const record = { file: "headlines.yaml", record: day };
    if (clauses.length === 0) return entry ? [{ ...record, how: "remove", fields: {} }] : [];
    const told = clauses.map(({ texts, claims }) => ({
      ...named(texts, "text"),
      claims: claims.map((claim) => ids.get(claim) ?? claim),
    }));
    const fields = { clauses: told } as unknown as ClaimFields;
    return [entry ? { ...record, how: "change", fields } : { ...record, how: "add", fields: { day, ...fields } }];
  });
}

const rangeChange = ({ first, last }: OperationOf<"set-range">): RecordChange => ({
  file: "map.yaml",
  record: "",
  how: "change",
  fields: { range: [first, last] },
});

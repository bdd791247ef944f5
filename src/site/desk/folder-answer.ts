import type { FolderAnswer } from "../../desk/contract/answers.ts";
import { articleIn, type Base, fieldsOf } from "../../desk/session/base.ts";
import { placeIssues } from "../../desk/session/issues.ts";
import { gazetteerFor } from "../../desk/session/session.ts";
import { placeKindName } from "../../language/describe.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { MapInfo } from "../../model/dataset.ts";
import { PLACE_KINDS } from "../../model/place-kind.ts";
import { CLAIM_KINDS, KIND_FIELDS } from "../../model/schema/claim.ts";
import { textsOf } from "../../model/schema/faces.ts";
import { SPEAKER_KINDS } from "../../model/speaker.ts";

/** The folder as far as forms need it. */
export function answerFolder(
  base: Base,
  versions: Readonly<Record<string, string>>,
): Omit<FolderAnswer, "hasGazetteer"> {
  const { folder, compiled } = base;
  const { languages, map } = folder;
  const [first = "", last = ""] = map?.fields.range ?? [];
  const names = (fields: object, name = "name") => ({ ...textsOf(fields, name, languages) });
  return {
    title: map ? names(map.fields, "title") : {},
    languages: [...languages],
    range: { first, last },
    timeZone: map?.fields.time_zone ?? "UTC",
    bounds: (map?.fields.bounds ?? [-180, -90, 180, 90]) as FolderAnswer["bounds"],
    isReadingRequired: map?.fields.second_reader === "required",
    actors: folder.actors.entries.flatMap(({ fields }) => {
      const { id, within = null, colour = null, colour_dark: colourDark = null } = fields;
      return id === undefined ? [] : [{ id, names: names(fields), within, colour, colourDark }];
    }),
    speakers: folder.speakers.entries.flatMap(({ fields }) => {
      const { id, side = null, kind = "" } = fields;
      return id === undefined ? [] : [{ id, names: names(fields), side, kind }];
    }),
    speakerKinds: [...SPEAKER_KINDS],
    places: placesOf(base, names),
    placeKinds: placeKindsOf(base),
    kinds: CLAIM_KINDS.map((kind) => {
      const fields = Object.entries(KIND_FIELDS[kind]).filter(([, { edited }]) => edited !== null);
      const needs = fields.flatMap(([name, { isNeeded }]) => (isNeeded ? [name] : []));
      return { kind, fields: fields.map(([name]) => name), needs };
    }),
    articles: articlesOf(base),
    claims: folder.claims.entries.flatMap(({ article, fields }) => {
      const { id, kind = "", place = "", day, between, quote = "" } = fields;
      return id === undefined ? [] : [{ id, article, kind, place, day: day ?? between?.[1] ?? "", quote }];
    }),
    issues: placeIssues(
      compiled.issues,
      compiled.issues,
      { files: base.files, article: "", keys: new Map() },
      base.files,
    ),
    versions: { ...versions },
  };
}

type NamesOf = (fields: object) => Record<string, string>;

function placesOf(base: Base, names: NamesOf): FolderAnswer["places"] {
  const gazetteer = gazetteerFor(base);
  const spots = new Map(
    base.atlas.placeList
      .filter(({ source }) => source === "map")
      .map((place) => [place.id, gazetteer.candidateOf(place).spot]),
  );
  return base.folder.places.entries.flatMap(({ fields }) => {
    const { id, aliases = [], kind = "", within = null } = fields;
    if (id === undefined) return [];
    return [{ id, names: names(fields), aliases: [...aliases], kind, within, spot: spots.get(id) ?? null }];
  });
}

/** The kinds of places that every map knows, and those of the map, as the interface names them. */
function placeKindsOf({ folder, compiled: { dataset } }: Base): FolderAnswer["placeKinds"] {
  const placeKinds: MapInfo["placeKinds"] = dataset?.map.placeKinds ?? new Map();
  const speaking = { words: dataset?.map.words, countries: dataset?.map.countries ?? [] };
  const locales = folder.languages.map((language) => localeFor(language, "arab", speaking));
  return [...new Set([...Object.keys(PLACE_KINDS), ...placeKinds.keys()])].map((id) => ({
    id,
    names: Object.fromEntries(
      locales.map((locale) => [locale.language, placeKindName(id as never, { placeKinds } as never, locale)]),
    ),
  }));
}

function articlesOf({ files, folder }: Base): FolderAnswer["articles"] {
  return folder.articles.entries.map(({ named }) => {
    const entry = articleIn(folder, named);
    const { title = "", language = "", published = "", publisher = "" } = entry ? fieldsOf(entry) : {};
    return {
      id: named,
      title: String(title),
      language: String(language),
      published: String(published),
      publisher: String(publisher),
      claims: folder.claims.entries.filter(({ article }) => article === named).length,
      isInInbox: files.has(`inbox/${named}.yaml`),
    };
  });
}

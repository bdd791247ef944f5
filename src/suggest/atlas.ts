import type { Folder } from "../compile/sources/records.ts";
import type { Language, Names } from "../model/names.ts";
import type { LngLat } from "../model/place.ts";
import { textsOf } from "../model/schema/faces.ts";
import { LANGUAGES_WITH_RULES, lexiconOf } from "./lexicon/lexicons.ts";
import { NameIndex } from "./name-index.ts";

/** A place that a name may mean. */
export interface KnownPlace {
  /** Its id in the map; null where the map does not have it. */
  readonly id: string | null;
  readonly names: Names;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly country: string;
  /** Null for those of the map, whose positions are the map's own. */
  readonly spot: LngLat | null;
  readonly geonames: number | null;
  readonly source: "map" | "basemap" | "gazetteer";
  /** Whether a text is likely to name it without saying what it is. */
  readonly isNotable: boolean;
}

/** A party; `id` is null where the map does not have it. */
export interface KnownActor {
  readonly id: string | null;
  readonly name: string;
}

/** A speaker of the map. */
export interface KnownSpeaker {
  readonly id: string;
  readonly side: string | null;
  readonly kind: string;
}

/** Every name that the rules look for. */
export interface Atlas {
  readonly languages: readonly Language[];
  readonly places: NameIndex<KnownPlace>;
  /** Those of the map first, then of the basemap, then of the gazetteer. */
  readonly placeList: readonly KnownPlace[];
  readonly actors: NameIndex<KnownActor>;
  readonly speakers: NameIndex<KnownSpeaker>;
  readonly speakerList: readonly KnownSpeaker[];
  /** Who took places from a party most often, by the claims of the map so far. */
  readonly rivals: ReadonlyMap<string, string>;
}

/**
 * The names of a data folder, of its basemap's towns and governorates, and of a wider gazetteer. A place that an earlier one of
 * them has by its GeoNames id is not taken from a later one.
 */
export function atlasOf(folder: Folder, basemap: readonly KnownPlace[], gazetteer: readonly KnownPlace[] = []): Atlas {
  const places = new NameIndex<KnownPlace>();
  const placeList = withoutDoubles([...placesOf(folder), ...basemap, ...gazetteer]);
  for (const place of placeList) for (const name of spellingsOf(place)) places.add(name, place);
  const [actors, speakers] = [actorsOf(folder), speakersOf(folder)];
  return { languages: folder.languages, places, placeList, actors, ...speakers, rivals: rivalsOf(folder) };
}

function withoutDoubles(places: readonly KnownPlace[]): KnownPlace[] {
  const known = new Set<number | string>();
  return places.filter(({ geonames, source, id }) => {
    const isKnown = [geonames, source === "map" ? null : id].some((key) => key !== null && known.has(key));
    if (!isKnown) for (const key of [geonames, id]) if (key !== null) known.add(key);
    return !isKnown;
  });
}

function rivalsOf({ claims }: Folder): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { fields } of claims.entries) {
    if (fields.kind !== "control" || fields.from === undefined || fields.actor === undefined) continue;
    const of = counts.get(fields.from) ?? new Map<string, number>();
    of.set(fields.actor, (of.get(fields.actor) ?? 0) + 1);
    counts.set(fields.from, of);
  }
  const most = (of: ReadonlyMap<string, number>) => [...of].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
  return new Map([...counts].map(([from, of]) => [from, most(of)]));
}

function placesOf({ places, languages }: Folder): KnownPlace[] {
  return places.entries.flatMap(({ fields }) => {
    const { id, kind, country, geonames, aliases } = fields;
    if (id === undefined || kind === undefined) return [];
    return [
      {
        id,
        kind,
        country: country ?? "",
        spot: null,
        geonames: geonames ?? null,
        source: "map" as const,
        isNotable: true,
        names: textsOf(fields, "name", languages),
        aliases: aliases ?? [],
      },
    ];
  });
}

/** A name that another one explains in brackets stands for itself; of a town's the other one, too. */
function spellingsOf({ names, aliases, source }: KnownPlace): string[] {
  return [...Object.values(names), ...aliases].flatMap((name) => {
    const [outside = "", inside = ""] = name.split(/[()]/);
    return source === "map" || inside === "" ? [name.includes("(") ? outside : name] : [outside, inside];
  });
}

function actorsOf({ actors, languages }: Folder): NameIndex<KnownActor> {
  const index = new NameIndex<KnownActor>();
  for (const { fields } of actors.entries) {
    const { id, aliases = [] } = fields;
    if (id === undefined) continue;
    const actor = { id, name: id };
    const names = ["name", "name_inline"].flatMap((field) => Object.values(textsOf(fields, field, languages)));
    for (const name of [...names, ...aliases]) index.add(name, actor);
  }
  for (const language of LANGUAGES_WITH_RULES) {
    for (const name of lexiconOf(language)?.parties ?? []) index.add(name, { id: null, name });
  }
  return index;
}

function speakersOf({ speakers, languages }: Folder) {
  const index = new NameIndex<KnownSpeaker>();
  const list = speakers.entries.flatMap(({ fields }): KnownSpeaker[] => {
    const { id, side, kind, aliases = [] } = fields;
    // What an article says in its own voice has its publisher as speaker, whom no text names so.
    if (id === undefined || kind === undefined || kind === "publisher") return [];
    const speaker = { id, kind, side: side ?? null };
    for (const name of [...Object.values(textsOf(fields, "name", languages)), ...aliases]) index.add(name, speaker);
    return [speaker];
  });
  return { speakers: index, speakerList: list };
}

import type { MultiPolygon, Polygon } from "geojson";
import type * as v from "valibot";
import type { DayRange } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import type { areaLayerFields } from "../fields/areas.ts";
import type { basemapFields } from "../fields/basemap.ts";
import type { claimFields } from "../fields/claim.ts";
import type { clauseFields, headlineFrame } from "../fields/headline.ts";
import type { featureFields, placeFields } from "../fields/place.ts";
import type { actorFields, articleFrame, mapFields, speakerFields } from "../fields/record.ts";
import type { Entry } from "./shape.ts";
import type { Path, Source } from "./source.ts";

type Output<F extends (...args: never[]) => v.GenericSchema> = v.InferOutput<ReturnType<F>>;

export type RawAreaLayer = Output<typeof areaLayerFields>;
export type RawMap = Output<typeof mapFields>;
export type RawActor = Output<typeof actorFields>;
export type RawSpeaker = Output<typeof speakerFields>;
export type RawArticle = Output<typeof articleFrame>;
export type RawClaim = Output<typeof claimFields>;
export type RawPlace = Output<typeof placeFields>;
export type RawHeadline = Output<typeof headlineFrame>;
export type RawClause = Output<typeof clauseFields>;
export type RawBasemapFile = Output<typeof basemapFields>;

export type RawFeature = v.InferOutput<ReturnType<typeof featureFields<v.UnknownSchema>>>;

/** The geometry of a place, as GeoJSON has it. */
export type Geometry = NonNullable<RawFeature["geometry"]>;

export interface ArticleEntry extends Entry<RawArticle> {
  /** The id that the file's name gives. */
  readonly named: string;
  readonly body: string;
}

export interface ClaimEntry extends Entry<RawClaim> {
  /** The article that the file's name gives, or the row of a table. */
  readonly article: string;
}

export interface PlaceEntry extends Entry<RawPlace> {
  readonly feature: Entry<RawFeature>;
}

export interface HeadlineEntry extends Entry<RawHeadline> {
  readonly clauses: Records<Entry<RawClause>>;
}

/** An area as a file of a layer has it. */
export interface DrawnArea {
  readonly source: Source;
  /** Of its feature. */
  readonly path: Path;
  /** Both ends included. */
  readonly days: DayRange;
  /** The source's word for who holds it; empty where it has none. */
  readonly holder: string;
  readonly words: string | null;
  readonly outline: Polygon | MultiPolygon;
}

/** The head of a layer of areas, with what its files draw. */
export interface AreaEntry extends Entry<RawAreaLayer> {
  /** The id that the file's name gives. */
  readonly named: string;
  /** The paths of its files. */
  readonly files: readonly string[];
  /** The days that are known. */
  readonly days: readonly DayRange[];
  readonly areas: readonly DrawnArea[];
}

/** The records of one kind, in the order of the files. */
export interface Records<E> {
  readonly entries: readonly E[];
  /** Whether every file and every record was there to be read, so that an id which is not here is nowhere. */
  readonly complete: boolean;
}

/** The records of a data folder, before they are held against each other. */
export interface Folder {
  readonly languages: readonly Language[];
  /** The longitude in the middle of a map over the 180th meridian, in whose longitudes all is; null of any other. */
  readonly middle: number | null;
  readonly map: Entry<RawMap> | null;
  readonly actors: Records<Entry<RawActor>>;
  readonly speakers: Records<Entry<RawSpeaker>>;
  readonly articles: Records<ArticleEntry>;
  /** What `claims/ID.yaml` says that its article is. */
  readonly claimFiles: readonly Entry<{ article: string }>[];
  readonly claims: Records<ClaimEntry>;
  readonly places: Records<PlaceEntry>;
  readonly headlines: Records<HeadlineEntry>;
  readonly basemap: Records<Entry<RawBasemapFile>>;
  readonly areas: Records<AreaEntry>;
}

import type { Actor, ActorId } from "./actor.ts";
import type { Article, ArticleId } from "./article.ts";
import type { Claim, ClaimId } from "./claim.ts";
import type { Day, DayRange } from "./day.ts";
import type { Language, Names } from "./names.ts";
import type { Place, PlaceId } from "./place.ts";
import type { OwnPlaceKind, PlaceKindId } from "./place-kind.ts";
import type { Speaker, SpeakerId } from "./speaker.ts";

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number];

export interface MapInfo {
  readonly title: Names;
  /** One line for search engines and previews; empty where there is none. */
  readonly description: Names;
  readonly disclaimer: Names;
  readonly range: DayRange;
  readonly openingDay: Day;
  readonly bounds: Bounds;
  /** IANA name. */
  readonly timeZone: string;
  /** The map's languages, its first one first. */
  readonly languages: readonly Language[];
  /** Absolute address of the site; null where it is not known. */
  readonly url: string | null;
  /** The kinds of places that only this map knows, or knows otherwise. */
  readonly placeKinds: ReadonlyMap<PlaceKindId, OwnPlaceKind>;
  /** http(s) or mailto: address for readers who report an error; null where there is none. */
  readonly contact: string | null;
}

/** One file of the basemap, with the credit it asks for. */
export interface BasemapLayer {
  readonly id: string;
  /** Address relative to the published data, hash included. */
  readonly file: string;
  readonly attribution: string;
  readonly source: string;
  readonly licence: string;
}

/** Everything that a compiled data folder holds; maps keep the order of the files. */
export interface Dataset {
  /** Hex digest of the compiled content. */
  readonly hash: string;
  readonly map: MapInfo;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly speakers: ReadonlyMap<SpeakerId, Speaker>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly basemap: readonly BasemapLayer[];
}

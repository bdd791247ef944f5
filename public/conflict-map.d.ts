// Written by `npm run generate` from the source of the element.

/**
 * A day-by-day map of who was reported to hold what, with the verbatim sentence behind every colour.
 * Its own content, such as a picture and a link, is what readers get where scripts do not run.
 */
export declare class ConflictMap extends HTMLElement {
  /** Address of a published `map.json`, or of the `map-core.json` of a large map. */
  src: string;

  /** The day to show, `YYYY-MM-DD`; the map's opening day where it is missing or makes no sense. */
  day: string | null;

  /** The day to compare it with, `YYYY-MM-DD`; the day before where it is missing. */
  compare: string | null;

  /** Only articles published by this day count, `YYYY-MM-DD`; all of them where it is missing. */
  asOf: string | null;

  /** Whose word counts: `everyone` (default), `no-side`, or the id of an actor for the speakers of that side. */
  accordingTo: string | null;

  /** The id of the selected place; none where it is missing or unknown. */
  place: string | null;

  /** `map` (default) or `list`: places on a map, or a table of places by days. */
  show: string | null;

  /** What the list is narrowed to and how it is sorted, as in an address: `q`, `sort`, `actor`, `kind`, `source`. */
  list: string | null;

  /** Whether areas are inferred around the places that are held, `1` or `0`; they are always labelled so. */
  inferred: boolean;

  /** A language of the map, in any case and with any region (`en-US`); where it is missing, or the map does not have it, the language of the page, else the map's first one. */
  lang: string;

  /** `arab` or `latn`; Arabic-Indic digits where it is neither. */
  numerals: string | null;

  /** The beginning of the hash of the data set that an address cites; where the data has changed since, the map says so. */
  cited: string | null;

  /** `light`, `dark` or, by default, what the reader's system prefers. */
  theme: string | null;

  /** What stands beside the map, out of `title headline search display language legend timeline filters panel share`; `more` puts the others behind one button, `all` shows every one; `title headline legend timeline more` where it is missing. */
  controls: string | null;

  /** `cooperative` (default): the page keeps its scroll; `full`: the map takes every gesture; `static`: it takes none. */
  interaction: string | null;

  /** `lazy` (default): data and map are fetched when the map comes into view; `eager`: at once. */
  loading: string | null;

  /** Address of a picture that is shown until the data is there; by default the poster of `day` in `lang`, where both are given. */
  poster: string | null;

  /** What is shown now; null until the data is there. */
  readonly view: PublishedView | null;

  /** The map's title in the language that is shown; empty until the data is there. */
  readonly caption: string;

  /** Goes `days` later, or earlier where it is negative, in whole days and as far as the map's days reach. */
  step(days: number): void;

  /** Goes from day to day until the last one, or until `pause` is called. */
  play(): void;

  /** Stays on the day that is shown. */
  pause(): void;

  /** Opens the evidence of a place, or closes it; an id that the map does not have closes it too. */
  selectPlace(place: string | null): void;

  /** The address of the map's own page with the view that is shown; that page itself until the data is there. */
  permalink(): string;

  /** The map as it is painted now, as PNG; rejects until it is painted, and where the browser cannot draw. */
  toBlob(): Promise<Blob>;
}

/** The map is painted, or, where the browser cannot draw, the rest can be used. */
export interface ReadyEvent extends Event {
}

/** The reader went to another day, or the days are played. */
export interface DayChangeEvent extends Event {
  /** `day` is `YYYY-MM-DD`. */
  readonly day: string;
}

/** The reader opened a place, or closed it. */
export interface PlaceSelectEvent extends Event {
  /** `place` is the id; null where none is open any more. */
  readonly place: string | null;
}

/** The reader follows the link to a source; cancelable. */
export interface SourceOpenEvent extends Event {
  /** `href` is the address of the source, `claim` the id of the claim that the link stands at. */
  readonly href: string;
  readonly claim: string;
}

/** The day, the place, the language or the digits changed, through whomever. */
export interface ViewChangeEvent extends Event {
  /** `view` is what is shown from now on. */
  readonly view: PublishedView;
}

/** Something went wrong, with a code; an attribute that makes no sense included. */
export interface ProblemEvent extends Event {
  /** `code` says what it is, `detail` is a sentence for developers. */
  readonly code: ProblemCode | "attribute" | "message";
  readonly detail: string;
}

/** The map is shown in a simpler way than it could be. */
export interface FallbackEvent extends Event {
  /** `reason` is what the map cannot have: WebGL from the browser, or its worker from the page. */
  readonly reason: "graphics" | "worker";
}

type PlaceId = string;

export type ProblemCode = "network" | "data" | "broken" | "graphics" | "basemap" | "release";

/** What the map shows. */
export interface PublishedView {
  /** The day that is shown, in days since 1970-01-01. */
  readonly day: number;
  /** The day that it is compared with, in days since 1970-01-01; null for the day before. */
  readonly compare: number | null;
  /** Only articles published by this day count, in days since 1970-01-01; null for all of them. */
  readonly asOf: number | null;
  /** Whose word counts. */
  readonly accordingTo: { readonly of: "everyone" | "no-side" } | { readonly of: "side"; readonly actor: string };
  /** The id of the place whose evidence is open; null for none. */
  readonly place: string | null;
  /** `map` (default) or `list`: places on a map, or a table of places by days. */
  readonly show: "map" | "list";
  /** What the list is narrowed to and how it is sorted; null where all is let through. */
  readonly list: { readonly query: string; readonly order: "governorate" | "name" | "change" | "excerpts"; readonly actor: string | null; readonly kind: string | null; readonly source: string | null; };
  /** Whether areas are inferred around the places that are held, `1` or `0`; they are always labelled so. */
  readonly inferred: boolean;
  /** The language that is shown. */
  readonly lang: string;
  /** `arab` or `latn`; Arabic-Indic digits where it is neither. */
  readonly numerals: "arab" | "latn";
  /** The beginning of the hash that is cited; null for none. */
  readonly cited: string | null;
  /** Days that were asked for and that the map does not have, each with the one that stands for it. */
  readonly clamped: readonly {
    readonly option: "day" | "compare" | "asOf";
    /** The older name of the option. */
    readonly of: "day" | "since" | "asOf";
    readonly asked: number;
    readonly shown: number;
  }[];
  /** The place that was pointed at or focused. */
  readonly pointed: string | null;
  /** Whether the days were played. */
  readonly playing: boolean;
  /** @deprecated The older name of `compare`. */
  readonly since: number | null;
  /** @deprecated The older name of `accordingTo`. */
  readonly voice: { readonly of: "everyone" | "no-side" } | { readonly of: "side"; readonly actor: string };
  /** @deprecated The older name of `show`. */
  readonly display: "map" | "list";
  /** @deprecated The older name of `lang`. */
  readonly language: string;
}

/** @deprecated The older name of `PublishedView`. */
export type ViewState = PublishedView;

declare global {
  interface HTMLElementTagNameMap {
    "conflict-map": ConflictMap;
  }

  interface HTMLElementEventMap {
    "conflict-map-ready": ReadyEvent;
    "conflict-map-daychange": DayChangeEvent;
    "conflict-map-placeselect": PlaceSelectEvent;
    "conflict-map-sourceopen": SourceOpenEvent;
    "conflict-map-view": ViewChangeEvent;
    "conflict-map-problem": ProblemEvent;
    "conflict-map-fallback": FallbackEvent;
  }
}

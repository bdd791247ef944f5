import type { NewsSort } from "../../history/day-report.ts";
import type { AsideSort } from "../../history/place-evidence.ts";
import type { Basis, TurnKind } from "../../history/standing.ts";
import type { Doubt } from "../../history/strip.ts";
import type { DenialClaim, EventKind, Extent, Movers, NumberSense, Revocation } from "../../model/claim.ts";
import type { BuiltInPlaceKind } from "../../model/place-kind.ts";
import type { Formatter } from "../format.ts";
import type { Display, KeyForm } from "./choices.ts";

type Text = string;
type Counted = (formatter: Formatter, count: number) => string;

/** What can go wrong before a reader's eyes. */
export type ProblemCode = "network" | "data" | "broken" | "graphics" | "basemap" | "release";

/**
 * Every word that the map speaks as it opens, in one language; a third language is one more value of this type. Those of the
 * list, of the dialog for sharing and of the pages beside the map come with their code.
 */
export interface Words {
  readonly retry: Text;
  readonly reload: Text;
  readonly problems: Readonly<Record<ProblemCode, Text>>;

  readonly summary: (formatter: Formatter, articles: number, range: string) => string;
  /** What a reader is told whose gesture was left to the page. */
  readonly gestures: { readonly windows: Text; readonly mac: Text; readonly touch: Text };
  readonly mapLabel: Text;
  readonly panelLabel: Text;
  readonly language: Text;
  readonly numerals: Text;

  readonly day: Text;
  readonly play: Text;
  readonly pause: Text;
  readonly previousDay: Text;
  readonly nextDay: Text;
  readonly previousChange: Text;
  readonly nextChange: Text;
  /** How much news a day has. */
  readonly newsCount: {
    readonly none: Text;
    readonly changes: Counted;
    readonly firstReports: Counted;
    readonly both: (changes: string, firstReports: string) => string;
    readonly ofDay: (day: string, news: string) => string;
  };
  readonly goToDay: Text;
  /** Names the strip of some places' days. */
  readonly leadPlaces: (places: string) => string;

  readonly changedOn: (day: string) => string;
  /** Over the places of a day: those with a turn that is a change, those first told of, those with other reports. */
  readonly newsOf: Readonly<Record<NewsSort, Text>>;
  readonly noChange: Text;
  readonly firstDay: Text;
  readonly noEvent: Text;
  readonly morePlaces: Counted;
  readonly statusCounts: Text;

  readonly since: (day: string) => string;
  readonly lastReported: Counted;
  readonly sources: Counted;
  /** How many say so of an area, where the day is left open. */
  readonly dayOpen: (sources: string) => string;
  readonly takenBetween: (first: string, last: string) => string;

  /** Who held a place on a day, and what turned: clauses, which begin with a small letter where the language has one. */
  readonly standing: {
    /** Of an actor that holds the place, by what it is told of. */
    readonly holds: Readonly<Record<Basis, (actor: string) => string>>;
    readonly holdsPart: Readonly<Record<Basis, (actor: string) => string>>;
    /** How an implied hold is known, with and without the day of the report. */
    readonly inferred: Text;
    readonly inferredFrom: (day: string) => string;
    readonly inferredUnconfirmed: Text;
    readonly inferredUnconfirmedFrom: (day: string) => string;
    readonly unconfirmed: Text;
    /** Of the one actor that holds the place: `rumoured` where "unconfirmed" follows. */
    readonly leaving: Readonly<Record<"reported" | "rumoured", Text>>;
    /** The same of an actor among others. */
    readonly leavingOf: Readonly<Record<"reported" | "rumoured", (actor: string) => string>>;
    readonly denied: Text;
    readonly left: (actors: string) => string;
    readonly controlDenied: (actors: string) => string;
    readonly noNewHolder: Text;
    readonly noHolder: Text;
    readonly noReport: Text;
    /** Of a control of the whole place beside the standing, whose day is left open; `days` are the days between. */
    readonly undated: (actor: string) => string;
    readonly undatedOn: (actor: string, days: string) => string;
    /** Of any other claim there; `told` is what it says. */
    readonly undatedOf: (told: string) => string;
    readonly disagree: Text;
    readonly divided: Text;
    /** Between clauses, and between a clause and what qualifies it; a space follows. */
    readonly semicolon: Text;
    readonly comma: Text;
    readonly on: (day: string) => string;
    readonly by: (day: string) => string;
    readonly notBefore: (day: string) => string;
    /** How long nothing has been known any more. */
    readonly notKnownOn: (day: string) => string;
    readonly notKnownFrom: (first: string, last: string) => string;
    /** A day follows each of them. */
    readonly turns: Readonly<Record<TurnKind | "divided", Text>>;
    /** What a turn rests on, if not on a statement. */
    readonly grounds: Readonly<Record<Exclude<Basis, "stated">, Text>>;
  };

  /** For the text that stands for a picture of a day, or for a part of it. */
  readonly scene: { readonly listed: (heading: string, names: string) => string };

  /** For the sentence that stands for a day. */
  readonly headline: {
    /** Of places, what is told of all of them. */
    readonly of: (places: string, told: string) => string;
    /** After some names, that there are more. */
    readonly others: Counted;
    /** That there is news about more places than are told of. */
    readonly more: Counted;
    readonly sentence: (clause: string) => string;
  };

  readonly daysOfPlace: Text;
  /** The evidence for a place in layers: its standing, for and against, and the rest. */
  readonly proof: {
    /** Told when a place is opened; `excerpts` is how many. */
    readonly opened: (place: string, excerpts: string) => string;
    readonly dayWithTurn: (day: string, turn: string) => string;
    /** How long it has been so; whole sentences, like those that follow them. */
    readonly soSince: (day: string) => string;
    readonly soBy: (day: string) => string;
    readonly soSinceBefore: (day: string) => string;
    /** How many say so, and which day the newest report is about: how many days before. */
    readonly restsOn: Counted;
    readonly restsOnLatest: (sources: string, latest: string) => string;
    readonly latest: Counted;
    /** Over reports of a change that came later, by which the actor still held the place. */
    readonly inferred: (actor: string) => string;
    readonly whyInferred: Text;
    readonly saidBy: (names: string) => string;
    readonly inArticles: (formatter: Formatter, articles: number, name: string) => string;
    readonly otherExcerpts: Counted;
    readonly moreStatements: Counted;
    /** On a large map, whose excerpts are fetched when they are looked at. */
    readonly excerptsComing: Text;
    readonly excerptsLost: Text;
    readonly translations: Text;
    readonly asides: Readonly<Record<AsideSort, Text>>;
  };
  readonly evidence: Counted;
  readonly noClaim: Text;
  readonly notLocated: Text;
  readonly notLocatedReason: Text;
  readonly precision: (kilometres: string) => string;
  readonly coordinatesFrom: Text;
  /** After `coordinatesFrom`: of a place whose position is not published as exactly as it is known. */
  readonly coarsened: Text;

  readonly claims: {
    readonly control: Readonly<Record<Extent, (actor: string) => string>>;
    readonly controlFrom: Readonly<Record<Extent, (actor: string, from: string) => string>>;
    readonly withdrawal: Readonly<Record<Extent, (actor: string) => string>>;
    readonly presence: Readonly<Record<Extent, (actor: string) => string>>;
    readonly denial: Readonly<Record<DenialClaim["says"], (actor: string) => string>>;
  };
  readonly events: Readonly<Record<EventKind, Text>>;
  /** Of people who moved, not forces. */
  readonly movements: Readonly<Record<Exclude<Movers, "forces">, Text>>;
  readonly eventBy: (event: string, actor: string) => string;
  readonly movementTo: (place: string) => string;
  readonly distance: (kilometres: string) => string;
  readonly denies: Text;
  readonly deniedBy: Text;
  readonly hedge: Text;
  readonly translationBy: Text;
  /** Beside words that are in another language than the reader's, with no translation so far. */
  readonly notTranslated: Text;
  /** After a text of the editors that is not in the reader's language; `language` is the name of the one it is in. */
  readonly inOtherLanguage: (language: string) => string;
  /** That the article is itself a translation, as it says. */
  readonly translatedArticle: { readonly machine: Text; readonly human: Text };
  /** The same, as the editors infer. */
  readonly seemsTranslated: { readonly machine: Text; readonly human: Text };
  /** A day, and the clock as printed. */
  readonly dayAndClock: (day: string, clock: string) => string;
  readonly published: (day: string) => string;
  readonly updated: (day: string) => string;
  readonly publishedInferred: Text;
  readonly readArticle: Text;
  /** Of a claim: the address that leads to it, and where an error in it is reported. */
  readonly linkToClaim: Text;
  readonly reportError: Text;
  readonly dayReason: Text;

  readonly search: Text;
  readonly found: Counted;
  readonly back: Text;
  /** What leads to each stop of the evidence under a narrow map. */
  readonly sheetStops: Readonly<Record<"peek" | "half" | "full", Text>>;
  /** How the evidence is come by, while none is open. */
  readonly tapHint: Text;
  /** The button that has behind it what has no room beside the map, and the evidence where it is one of those. */
  readonly more: Text;
  readonly less: Text;
  readonly whatIsNew: Text;

  readonly legend: Text;
  /** For the key of the map. */
  readonly key: {
    /** What each form means, in a word or two for one line of all, and in full. */
    readonly short: Readonly<Record<KeyForm, Text>>;
    readonly full: Readonly<Record<KeyForm, Text>>;
    /** Above what is drawn on the day, and above what only other days show. */
    readonly onDay: (day: string) => string;
    readonly otherDays: Text;
  };
  readonly disclaimer: Text;

  /** At the end of every page. */
  readonly page: { readonly licence: (licence: string) => string };

  /** The way to the dialog for those who take the map elsewhere, and what is told of an address from there. */
  readonly share: {
    readonly open: Text;
    /** That an address cites another state of the data than is shown, both by their hashes; and what leads to the corrections. */
    readonly changedSince: (cited: string, now: string) => string;
    readonly corrections: Counted;
    readonly close: Text;
  };

  readonly zoomIn: Text;
  readonly zoomOut: Text;
  readonly wholeMap: Text;
  readonly placeKinds: Readonly<Record<BuiltInPlaceKind, Text>>;

  /** For the choice of what counts: as known on a day, according to whom. */
  readonly hearing: {
    readonly label: Text;
    /** The same on a button. */
    readonly brief: Text;
    readonly asOf: Text;
    readonly allPublished: Text;
    readonly published: (day: string, articles: string) => string;
    readonly articles: Counted;
    readonly accordingTo: Text;
    readonly everyone: Text;
    readonly noSide: Text;
    readonly knownOn: (day: string) => string;
    readonly heard: (voice: string) => string;
    readonly undo: (choice: string) => string;
    readonly nothingYet: (asOf: string, earliest: string) => string;
    readonly dayNotKnown: (asOf: string, day: string) => string;
    /** That a day was asked for which the map does not have, and which one stands for it. */
    readonly clamped: Readonly<Record<"day" | "compare" | "asOf", (asked: string, shown: string) => string>>;
    readonly later: Text;
  };

  /** For when a change became known. */
  readonly feed: {
    /** How many days after it a change became known. */
    readonly reportedLater: Counted;
    /** That a change is known from an article that was updated on the day; alone, and as a sentence of a feed. */
    readonly inVersion: (day: string) => string;
  };

  /** For the comparison of two days. */
  readonly compare: {
    readonly label: Text;
    readonly dayBefore: Text;
    readonly swap: Text;
    readonly back: Text;
    readonly heading: (day: string, since: string) => string;
    readonly count: Counted;
    readonly none: (day: string, since: string) => string;
    readonly onDay: (day: string, status: string) => string;
    readonly begun: (day: string) => string;
    readonly silent: (since: string) => string;
    readonly comparedWith: (since: string) => string;
  };

  /** What lies on the ground beside the marks. */
  readonly layers: {
    readonly kilometres: (count: string) => string;
    readonly severalEvents: Text;
    /** To show ground that is inferred, and what has to stand on the map then. */
    readonly showInferred: Text;
    readonly inferred: (distance: string) => string;
  };

  /** For the evidence that does not count, came late, or stands against other evidence. */
  readonly dispute: {
    /** How many excerpts are left out, and the reasons, each with its count. */
    readonly leftOut: (formatter: Formatter, excerpts: number, reasons: string) => string;
    readonly times: (reason: string, count: string) => string;
    readonly later: (asOf: string) => string;
    /** That a claim counts no more since a day. */
    readonly revoked: Readonly<Record<Revocation["how"], (day: string) => string>>;
    /** That the editors put a claim right on a day, and what stands before what it said until then. */
    readonly corrected: (day: string) => string;
    readonly saidBefore: Text;
    readonly bySide: (actor: string) => string;
    readonly byNoSide: Text;
    /** How many of all excerpts count. */
    readonly counting: (formatter: Formatter, all: number, heard: string) => string;
    readonly reportedAhead: Text;
    readonly firstReported: Counted;
    /** That reports put a change on different days; each day with the number of its sources. */
    readonly days: (earlier: string, later: string) => string;
    readonly dayBy: (day: string, sources: string) => string;
    /** What keeps a day in the strip from being sure. */
    readonly doubts: Readonly<Record<Doubt, Text>>;
    readonly openDay: (change: string, days: string) => string;
    readonly numbers: (figures: string) => string;
    readonly senses: Readonly<Record<NumberSense, (number: string) => string>>;
    readonly numberBy: (number: string, speakers: string) => string;
  };

  /** For the page of sources and method, by which it is also found. */
  readonly sourcesPage: { readonly title: Text };

  /** For those who look for a place, or go from place to place by keyboard. */
  readonly reach: {
    /** Above the places offered instead of the one that was typed. */
    readonly nearest: Text;
    /** Of a name on the map that no article mentions. */
    readonly notSpokenOf: (name: string) => string;
    readonly nearestAre: (names: string) => string;
    /** Of the keys that go from place to place. */
    readonly keysOfPlaces: Text;
    /** Of the keys that move a map which can be moved. */
    readonly keysOfCamera: Text;
  };

  /** The way to the list of places by days. */
  readonly list: {
    /** The choice between map and list. */
    readonly display: Text;
    readonly displays: Readonly<Record<Display, Text>>;
    readonly loading: Text;
  };
}

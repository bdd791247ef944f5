import * as v from "valibot";
import { CLAUSE, FIELDS, NEW_PLACE, STRETCH } from "./operations.ts";

const text = v.string();
const nullable = v.nullable;
const list = <S extends v.GenericSchema>(schema: S) => v.array(schema);
const names = v.record(v.string(), v.string());
const spot = v.tuple([v.number(), v.number()]);
const stretch = STRETCH.entries;

/** A digest of every text file of the data folder by its path. */
export const VERSIONS = v.record(v.string(), v.string());

/** A place that words may mean. `entry` is what `add-place` takes where the map does not have it. */
export const CANDIDATE = v.object({
  id: nullable(text),
  names,
  kind: text,
  country: text,
  spot: nullable(spot),
  geonames: nullable(v.number()),
  source: v.picklist(["map", "basemap", "gazetteer"]),
  /** The governorate or like that it lies in, by language; empty where nobody knows. */
  within: names,
  entry: nullable(NEW_PLACE),
});

/** Where on the page an issue belongs: all null where it is another file's. */
const target = v.object({
  item: nullable(text),
  /** The id of a place, actor or speaker; the day of a headline. */
  record: nullable(text),
  field: nullable(text),
});

export const ISSUE = v.object({
  severity: v.picklist(["error", "warning"]),
  code: text,
  file: text,
  line: nullable(v.number()),
  path: text,
  message: text,
  /** Whether it was there before the operations. */
  isOld: v.boolean(),
  target,
});

const person = { id: text, names };

/** The folder as far as forms need it. */
export const FOLDER = v.object({
  title: names,
  languages: list(text),
  range: v.object({ first: text, last: text }),
  timeZone: text,
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** Whether the build requires a second reader's mark on every claim. */
  isReadingRequired: v.boolean(),
  actors: list(v.object({ ...person, within: nullable(text), colour: nullable(text), colourDark: nullable(text) })),
  speakers: list(v.object({ ...person, side: nullable(text), kind: text })),
  speakerKinds: list(text),
  places: list(v.object({ ...person, aliases: list(text), kind: text, within: nullable(text), spot: nullable(spot) })),
  placeKinds: list(v.object({ id: text, names })),
  /** Each kind of claim with the fields that it has beside those of every claim, and which of them it needs. */
  kinds: list(v.object({ kind: text, fields: list(text), needs: list(text) })),
  articles: list(
    v.object({
      ...{ id: text, title: text, language: text, published: text, publisher: text, claims: v.number() },
      /** Whether proposals of `suggest` wait in `inbox/`. */
      isInInbox: v.boolean(),
    }),
  ),
  /** Claims of all articles, for `denies`. */
  claims: list(v.object({ id: text, article: text, kind: text, place: text, day: text, quote: text })),
  /** Errors and warnings of the folder as it is. */
  issues: list(ISSUE),
  versions: VERSIONS,
  /** Whether GeoNames is at hand for `api/places`. */
  hasGazetteer: v.boolean(),
});

/** The article of it: its head as far as the text says, and its text. */
export const DRAFT = v.object({
  head: FIELDS,
  text,
  /** What was guessed, such as the language by its letters. */
  notes: list(text),
  /** The saved article with the same text; null where there is none. */
  savedAs: nullable(text),
});

const MENTION = v.object({
  ...stretch,
  words: text,
  /** Null where several may be meant, or none is known. */
  place: nullable(CANDIDATE),
  candidates: list(CANDIDATE),
  evidence: text,
});

const DAY_MENTION = v.object({ ...stretch, day: text, isToday: v.boolean() });

/** A claim or a proposal of one, in the order of the text. */
export const ITEM = v.object({
  key: text,
  origin: v.picklist(["proposal", "saved", "own"]),
  /** `open` and `refused` are not written; `saved` and `removed` are of saved claims only. */
  state: v.picklist(["open", "accepted", "changed", "refused", "saved", "removed"]),
  /** The fields as they are or would be written; `?` where an editor must answer. */
  claim: FIELDS,
  /** Null where the quote is not in the text. */
  quote: nullable(STRETCH),
  sentence: nullable(STRETCH),
  /** Of the article's text, counted from 1. */
  line: nullable(v.number()),
  /** The rule that proposes it, and the words that made it so. */
  rule: nullable(text),
  evidence: list(
    v.object({
      what: v.picklist(["trigger", "place", "actor", "from", "day", "speaker", "hedge", "denial"]),
      ...stretch,
    }),
  ),
  questions: list(v.picklist(["place-unknown", "place-ambiguous", "actor-unknown", "speaker-unknown", "denies-what"])),
  /** The words that a question is about, as `resolve` takes them. */
  words: v.object({ place: nullable(text), actor: nullable(text), speaker: nullable(text) }),
  candidates: list(CANDIDATE),
  /** A new place that comes with it when it is accepted. */
  newPlace: nullable(NEW_PLACE),
  /** Languages in which its quote has no translation yet. */
  untranslated: list(text),
  readBy: nullable(text),
});

/** What is told of a place over some days: as data, and in a few words for each language. */
const told = v.object({
  status: v.picklist(["held", "contested", "vacated", "unknown"]),
  holders: list(
    v.object({
      ...{ actor: text, basis: v.picklist(["stated", "present", "implied"]) },
      ...{ part: v.boolean(), leaving: v.boolean(), hedged: v.boolean() },
    }),
  ),
  /** What the first of the days did; null where it did nothing that is told. */
  turn: nullable(text),
  words: names,
});

export const STANDING = v.object({
  place: text,
  names,
  first: text,
  last: text,
  /** Null where the map has no such place or day. */
  before: nullable(told),
  after: nullable(told),
});

/** A day on which a standing differs, or that has claims of the article; with its headline. */
export const AFFECTED_DAY = v.object({
  day: text,
  /** The standings that cover the day, as indexes of `standings`. */
  standings: list(v.number()),
  /** As it is after the operations; null where there is none. */
  headline: nullable(list(CLAUSE)),
  /** Put together from the turns of the day. */
  proposed: list(CLAUSE),
});

/** A file that saving would change. */
const CHANGE = v.object({
  path: text,
  isNew: v.boolean(),
  isGone: v.boolean(),
  added: v.number(),
  removed: v.number(),
});

/** The session as it is after the operations. */
export const SESSION = v.object({
  article: v.object({ id: text, isSaved: v.boolean(), head: FIELDS, text, language: text, today: text }),
  sentences: list(STRETCH),
  mentions: list(MENTION),
  days: list(DAY_MENTION),
  items: list(ITEM),
  /** Quotes of written items without a translation, each once. */
  untranslated: list(v.object({ quote: text, languages: list(text), items: list(text) })),
  issues: list(ISSUE),
  /** Of what is right; null while errors that are about more than a record keep the folder from being compiled. */
  standings: nullable(list(STANDING)),
  /** Records with errors, which the standings leave out; `item` where it is one of the session. */
  leftOut: list(v.object({ file: text, record: text, item: nullable(text) })),
  affectedDays: list(AFFECTED_DAY),
  changes: list(CHANGE),
  /** Operations that had nothing to act on, by index, such as one about a proposal that is gone. */
  idle: list(v.number()),
  /** Of every file that this was worked out from; `api/save` takes them back. */
  versions: VERSIONS,
  /** Why it cannot be saved; null where it can. */
  obstacle: nullable(v.picklist(["misquote", "error", "nothing-to-save"])),
  milliseconds: v.object({ suggest: v.number(), compile: v.number(), all: v.number() }),
});

export const SAVED = v.object({
  /** Names the save for `api/undo`; counted from 1 for each start of the desk. */
  save: v.number(),
  article: text,
  files: list(text),
  versions: VERSIONS,
  /** Files that changed on disk since and were merged. */
  merged: list(text),
});

/** Both texts of what was changed here and on disk. */
export const CONFLICT = v.object({
  error: v.literal("conflict"),
  message: text,
  conflicts: list(
    v.object({
      /** For `resolved`. */
      key: text,
      path: text,
      /** What it is about, such as the id of a claim; empty for a whole file. */
      record: text,
      base: text,
      disk: text,
      mine: text,
    }),
  ),
});

export const PLACE_CANDIDATES = v.object({ candidates: list(CANDIDATE) });

/** Where a point lies. */
export const LOCATION = v.object({ country: nullable(text), within: nullable(text), withinNames: names });

/** The status of every refusal. */
export const STATUS_OF = {
  "token-wrong": 401,
  "host-refused": 421,
  "origin-refused": 403,
  "path-refused": 403,
  "not-found": 404,
  "method-refused": 405,
  "article-unknown": 404,
  "body-too-large": 413,
  "article-too-long": 422,
  "input-unreadable": 422,
  "input-is-table": 422,
  "request-invalid": 400,
  "nothing-to-undo": 409,
  conflict: 409,
  /** With `issues`: the errors that keep it from being saved. */
  "has-errors": 422,
  "nothing-to-save": 422,
  "folder-unreadable": 500,
  "disk-failed": 500,
} as const;

export type RefusalCode = keyof typeof STATUS_OF;

export const REFUSAL = v.object({
  error: v.picklist(Object.keys(STATUS_OF) as [RefusalCode, ...RefusalCode[]]),
  /** In English; the page has its own words for the code. */
  message: text,
  issues: v.optional(list(ISSUE)),
});

export type PlaceCandidate = v.InferOutput<typeof CANDIDATE>;
export type FolderAnswer = v.InferOutput<typeof FOLDER>;
export type DraftAnswer = v.InferOutput<typeof DRAFT>;
export type SessionAnswer = v.InferOutput<typeof SESSION>;
export type DeskIssue = v.InferOutput<typeof ISSUE>;
export type Item = v.InferOutput<typeof ITEM>;
export type StandingChange = v.InferOutput<typeof STANDING>;
export type AffectedDay = v.InferOutput<typeof AFFECTED_DAY>;
export type SavedAnswer = v.InferOutput<typeof SAVED>;
export type Versions = v.InferOutput<typeof VERSIONS>;
export type ConflictAnswer = v.InferOutput<typeof CONFLICT>;
export type RefusalAnswer = v.InferOutput<typeof REFUSAL>;

/** Whether an item is, or would be, a claim of the map. */
export const isWritten = ({ state }: Pick<Item, "state">): boolean =>
  state !== "open" && state !== "refused" && state !== "removed";

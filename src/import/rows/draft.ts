import { isoDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import type { Format } from "../formats/format.ts";
import type { Into } from "../into.ts";
import type { Mapping } from "../mapping.ts";
import type { DateOrder } from "./dates.ts";
import type { DaysOfRow } from "./day-of.ts";
import type { Kind } from "./kinds.ts";
import { publishedOf } from "./published.ts";
import type { Row } from "./row.ts";
import type { TextOfRow } from "./text-of-row.ts";
import {
  asCited,
  asNamed,
  type Bilingual,
  inLanguages,
  joinTexts,
  NO_DATE_OF_ITS_OWN,
  QUOTED_WHOLE,
  ROW_AS_TEXT,
} from "./words.ts";

/** A text as the value of a field, or a list of two. */
type Value = string | readonly [string, string];

/** An article with its one claim, ready to be written. */
export interface RowDraft {
  readonly id: string;
  /** The front matter, but for language and digest. */
  readonly head: Readonly<{ [field: string]: string }>;
  readonly body: string;
  readonly claim: Readonly<{ [field: string]: Value }>;
}

/** How rows are read. */
export interface ReadingRules {
  readonly mapping: Mapping;
  readonly format: Format;
  readonly order: DateOrder;
  /** The address of the terms that keep the claims from being published; null where none do. */
  readonly terms: string | null;
}

/** What a claim of a row is made of. */
export interface Parts {
  readonly days: Exclude<DaysOfRow, { readonly problem: string }>;
  readonly text: TextOfRow;
  readonly actors: { readonly actor: string | null; readonly from: string | null; readonly unnamed: readonly string[] };
  readonly place: string;
}

/** What is known of a row, ready to be written; `speaker` is null where the source itself speaks. */
type Told = Parts & { readonly id: string; readonly kind: Kind; readonly speaker: string | null };

/** The article and the claim of a row. */
export function draftOf(row: Row, told: Told, reading: ReadingRules, into: Into): RowDraft {
  const claim = claimOf(row, told, reading, into.folder.languages);
  return { id: told.id, head: headOf(row, told, reading, into), body: told.text.body, claim };
}

function claimOf(
  row: Row,
  { id, kind, days, text, actors, place, speaker }: Told,
  { mapping, terms }: ReadingRules,
  languages: readonly Language[],
): RowDraft["claim"] {
  const notes: Bilingual[] = [
    ...(text.hasOwnWords ? [] : [ROW_AS_TEXT]),
    ...(row.cites === "" ? [] : [asCited(row.cites)]),
    ...(actors.unnamed.length === 0 ? [] : [asNamed(actors.unnamed.join("; "))]),
  ];
  return {
    id,
    kind,
    place,
    ...(actors.actor !== null && { actor: actors.actor }),
    ...(actors.from !== null && { from: actors.from }),
    // Nothing says that all of them left.
    ...(kind === "withdrawal" && { extent: "partial" }),
    ...dayFields(days),
    ...(days.reason && inLanguages("day_reason", days.reason, languages)),
    speaker: speaker ?? mapping.source,
    quote: text.quote,
    ...(notes.length > 0 && inLanguages("note", joinTexts(notes), languages)),
    ...(terms !== null && { terms }),
  };
}

function headOf(
  row: Row,
  { id, days, text }: Told,
  { mapping, order }: ReadingRules,
  { folder: { languages }, calendar }: Into,
): RowDraft["head"] {
  const published = publishedOf(row, order, calendar.timeZone);
  return {
    id,
    publisher: mapping.source,
    title: text.title,
    published: published ?? isoDay(days.last),
    ...(published === null && inLanguages("published_inferred", NO_DATE_OF_ITS_OWN, languages)),
    ...(row.url !== "" && { url: row.url }),
    ...(text.isMostlyQuoted && inLanguages("share_reason", QUOTED_WHOLE, languages)),
  };
}

function dayFields({ first, last }: Parts["days"]): { day: string } | { between: readonly [string, string] } {
  return first === last ? { day: isoDay(first) } : { between: [isoDay(first), isoDay(last)] };
}

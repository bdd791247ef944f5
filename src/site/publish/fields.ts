import type { Language } from "../../model/names.ts";

/** A column of a table or a property of features, as the Frictionless Table Schema has it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date" | "array";
  readonly description: string;
}

const field = (name: string, type: Field["type"], description: string): Field => ({ name, type, description });

/** The fields `name_LANG`. */
export const nameFieldsOf = (languages: readonly Language[]): Field[] =>
  languages.map((language) => field(`name_${language}`, "string", `Name of the place, ${language}`));

/** The columns of `claims.csv` and the properties of `claims.geojson`. */
export const CLAIM_FIELDS: readonly Field[] = [
  field("id", "string", "Id of the claim"),
  field("article", "string", "Id of the article that makes it"),
  field("kind", "string", "What the claim says: control, withdrawal, presence, denial, or a kind of event"),
  field("place", "string", "Id of the place"),
  field("actor", "string", "Id of the actor; empty where none is named"),
  field("from", "string", "Who held the place before, where the text says so"),
  field("day", "date", "The day that the claim counts on"),
  field("between_start", "date", "First day on which it may have happened, where the text leaves the day open"),
  field("between_end", "date", "Last day on which it may have happened, that day included"),
  field("extent", "string", "Of a withdrawal: full or partial"),
  field("hedged", "boolean", "Whether the article itself marks the claim as unconfirmed"),
  field("denies", "string", "Id of the claim that this one contradicts"),
  field("number_of", "string", "Id of what the claim counts; claims that count the same thing share it"),
  field("number", "number", "The number that the claim gives"),
  field("number_sense", "string", "How it is meant: exactly, about, more-than, at-least or at-most"),
  field("number_words", "string", "The article's words for the number, within the quote"),
  field("speaker", "string", "Id of who says so"),
  field("quote", "string", "The article's words, verbatim"),
  field("quote_start", "integer", "Offset of the quote in the article's text, in UTF-16 code units"),
  field("quote_end", "integer", "Offset after the quote"),
  field("translation", "string", "The quote in the map's first language that is not the article's"),
  field("translator", "string", "Who translated it"),
  field("published", "string", "When the article was published: YYYY-MM-DD, or YYYY-MM-DDTHH:MM"),
  field("publisher", "string", "Id of the publisher"),
  field("url", "string", "Address of the article"),
];

/** The columns of `changes.csv`. */
export const CHANGE_FIELDS = (names: readonly Field[]): Field[] => [
  field(
    "day",
    "date",
    "The day that turned it: who is said to hold it changed, was reported for the first time, is leaving, or is not known any more",
  ),
  field("place", "string", "Id of the place"),
  ...names,
  field("status", "string", "held, contested, vacated or unknown"),
  field("actor", "string", "Id of the holder; empty unless held"),
  field("sides", "string", "Actors said to hold, with spaces between"),
  field("absent", "string", "Actors said not to hold, with spaces between"),
  field("claims", "string", "Claims that speak for sides, with spaces between"),
  field("claims_against", "string", "Claims that speak for absent, with spaces between"),
  field("known_on", "date", "First day from which what was published by then tells the same of the day"),
  field("known_days_later", "integer", "Whole days from the turn to the day on which it was known"),
];

/** The properties of `days/DAY.geojson`. */
export const DAY_FIELDS = (names: readonly Field[]): Field[] => [
  field("id", "string", "Id of the place"),
  ...names,
  field("kind", "string", "Kind of place"),
  field("status", "string", "held, contested, vacated or unknown"),
  field("actor", "string", "Id of the holder; null unless held"),
  field("sides", "array", "Actors said to hold"),
  field("absent", "array", "Actors said not to hold"),
  field("basis", "string", "stated, present or implied; null unless held"),
  field("leaving", "boolean", "Whether forces of an actor that holds it are reported to be leaving"),
  field("hedged", "boolean", "Whether every claim that speaks is marked as unconfirmed"),
  field("claims", "array", "Claims that speak for sides"),
  field("claims_against", "array", "Claims that speak for absent"),
  field("since", "date", "First day of the run with the same state; null if it began before the map"),
  field(
    "last_claim",
    "date",
    "Newest day of a claim that speaks of its own day and those after; null if all is implied",
  ),
  field("changed", "boolean", "Whether the day turned it, and not only into the unknown"),
];

/** The properties of `places.geojson`. */
export const PLACE_FIELDS = (names: readonly Field[]): Field[] => [
  field("id", "string", "Id of the place"),
  ...names,
  field("aliases", "array", "Other spellings"),
  field("kind", "string", "Kind of place"),
  field("country", "string", "ISO 3166-1 alpha-2"),
  field("within", "string", "Id of the governorate that the place lies in"),
  field("precision", "number", "Radius of uncertainty in metres"),
  field("source", "string", "Where the coordinates come from"),
  field("geonames", "integer", "Id in GeoNames"),
  field("wikidata", "string", "Id in Wikidata"),
  field("note", "string", "Anything else about the place"),
];

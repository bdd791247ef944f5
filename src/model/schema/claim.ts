import * as v from "valibot";
import { EVENT_KINDS, EXTENTS, MOVERS, NUMBER_SENSES, REVOCATIONS, WITNESS_KINDS } from "../claim.ts";
import { day, dayText } from "./day.ts";
import { embargoUntil } from "./embargo.ts";
import { storedEntries } from "./faces.ts";
import {
  derived,
  derivedGroup,
  editorsOnly,
  type Field,
  type Fields,
  group,
  groups,
  needed,
  optional,
  texts,
  translations,
} from "./field.ts";
import { actorId, articleId, claimId, id, placeId, speakerId } from "./id.ts";
import { line, oneOf, text, webAddress } from "./text.ts";

/** The kinds of claims, in the order of the documentation. */
export const CLAIM_KINDS = [...WITNESS_KINDS, ...EVENT_KINDS] as const;

const offset = v.pipe(v.number("an offset"), v.integer("an offset"), v.minValue(0, "an offset"));

/** The fields of the number that a claim gives. */
export const NUMBER_FIELDS = {
  of: needed(id, "What is counted, by an id that all claims which count the same thing share."),
  what: texts(
    line,
    false,
    "What is counted, in a line for each language; written once, at any of the claims that share the id, and the same where it is written again.",
  ),
  value: { ...needed(v.number("a number"), "The number, in digits, as its words give it."), column: "number" },
  sense: needed(
    oneOf(NUMBER_SENSES),
    "How the text gives it: exactly, about, more than (“أكثر من”), at least, or at most.",
  ),
  words: needed(text, "The article's own words for the number; they must stand in the quote."),
};

/** The fields of `retracted` and `superseded`. */
export const REVOCATION_FIELDS = {
  by: optional(articleId, "The article that says so; left out where it is known from elsewhere."),
  day: { ...needed(dayText, "The day from which that was public."), stored: day, column: "revoked_on" },
  reason: texts(line, true, "Why, in a line for each language."),
};

/** What a claim may have said otherwise before it was corrected. */
export const WAS_FIELDS = {
  quote: optional(text, "The words that were quoted before."),
  translation: texts(text, false, "The translation before."),
  speaker: optional(speakerId, "The speaker who was named before."),
};

/** The fields of each of the corrections of a claim. */
export const CORRECTION_FIELDS = {
  day: {
    ...needed(
      dayText,
      "The day from which the map has it as it is now; no two corrections of a claim have the same one.",
    ),
    stored: day,
  },
  reason: texts(line, true, "Why, in a line for each language."),
  was: {
    ...group(
      WAS_FIELDS,
      v.object(storedEntries(WAS_FIELDS)),
      "What it said before; what is left out was the same. Its fields are below.",
    ),
    isNeeded: true as const,
  },
};

const REVOKED_FIELDS = {
  how: {
    ...derived(oneOf(REVOCATIONS), "Whether the claim was retracted or superseded; empty where it stands."),
    column: "revoked",
  },
  ...REVOCATION_FIELDS,
};

const QUOTE_FIELDS = {
  text: { ...derived(text, "The words as the article's text has them, white space included."), column: "quote" },
  start: derived(offset, "Offset of the quote in the article's text, in UTF-16 code units."),
  end: derived(offset, "Offset after the quote, in UTF-16 code units."),
};

/** The fields of every claim. */
export const CLAIM_FIELDS = {
  kind: needed(oneOf(CLAIM_KINDS), "What sort of claim this is."),
  id: needed(claimId, "The claim's id, written by hand and unique in the data set."),
  article: derived(articleId, "The article that makes the claim."),
  place: needed(placeId, "The place that the claim is about."),
  day: {
    ...optional(
      dayText,
      "The day that the claim is about: when it happened, or where the text gives no day, the day of the report, with `day_reason` saying so; this or `between`.",
    ),
    stored: day,
  },
  between: editorsOnly(
    v.strictTuple([dayText, dayText], "[earlier day, later day]"),
    "Where the text leaves the day open: the first and last day on which it may have happened.",
  ),
  /** Tables have it as the start of `between`, where the day is open. */
  earliest: { ...derived(day, "The first day on which it may have happened."), column: null },
  day_reason: texts(line, false, "How the day was worked out from the text."),
  speaker: needed(speakerId, "Who says so; the publisher for what the article says in its own voice."),
  quote: {
    ...needed(
      text,
      "The article's words, verbatim, in one piece and in whole words; of what is written together with the first word only و, ف, ب and ال may be left out (al- before a hyphen, too).",
    ),
    stored: v.object(storedEntries(QUOTE_FIELDS)),
    parts: QUOTE_FIELDS,
  },
  prefix: editorsOnly(text, "The words right before the quote, where the quote stands more than once."),
  translation: texts(
    text,
    false,
    "The quote, translated; for each language but the article's. It may be left out where another claim quotes and translates the same.",
  ),
  translator: { ...optional(line, "Who translated; needed with a translation."), stored: v.optional(v.string(), "") },
  hedge: optional(
    text,
    "The article's own words that mark the claim as unconfirmed, from the sentence of the quote; from a sentence right beside it only with a note that says why.",
  ),
  hedge_translation: translations("hedge", text, "Those words, translated; for each language but the article's."),
  number: group(
    NUMBER_FIELDS,
    v.nullish(v.object(storedEntries(NUMBER_FIELDS)), null),
    "The number that the quote gives, where several reports give one; its fields are below.",
  ),
  retracted: group(
    REVOCATION_FIELDS,
    null,
    "That whoever made the claim took it back; its fields are below. A claim is retracted or superseded, not both.",
  ),
  superseded: group(REVOCATION_FIELDS, null, "That a newer report has taken the claim's place; the same fields."),
  revoked: derivedGroup(
    REVOKED_FIELDS,
    v.nullish(v.object(storedEntries(REVOKED_FIELDS)), null),
    "How the claim lost its force.",
  ),
  corrected: {
    ...groups(
      CORRECTION_FIELDS,
      v.nullish(v.array(v.object(storedEntries(CORRECTION_FIELDS))), null),
      "What the editors of the map got wrong in the claim and have put right, each with the day; the fields are below.",
    ),
    /** A table of their own has them. */
    column: null,
  },
  note: texts(text, false, "Anything else, such as history before the map's range."),
  read_by: editorsOnly(
    line,
    "Who has read the claim against its article after whoever wrote it, such as initials; not published. Needed where `map.yaml` says `second_reader: required`.",
  ),
  embargo_until: embargoUntil(
    "Until when the claim is not published: a day from whose first minute on it is, or a minute; in the map's time zone where no offset is given. The site must be built again after it.",
  ),
  terms: editorsOnly(
    webAddress,
    "The address of the publisher's terms, where they forbid passing its rows on: then the claim is not published unless `permitted_sources` of map.yaml names the publisher.",
  ),
  withhold: editorsOnly(
    line,
    "Why the claim is not published at all, such as danger to whoever is quoted. The reason is not published either.",
  ),
};

const actor = needed(actorId, "The actor that the claim is about.");
const from = optional(actorId, "The actor who held the place before, if the text says so.");
const denies = optional(claimId, "The claim that this one contradicts.");
const ABOUT_EXTENT =
  "Of a withdrawal, full: the text says that the forces left the place; partial: some, began, gradually, from positions, or only “withdrawals”." +
  " Of a control or presence, full, where it is left out: the place; partial: a part of it, such as “most of Suwayda”.";
const extent = { ...optional(oneOf(EXTENTS), ABOUT_EXTENT), stored: v.optional(oneOf(EXTENTS), "full") };
const says = derived(oneOf(["holds", "absent"]), "What a denial says of its actor: holds or absent.");
const kilometres = "a number of kilometres, more than 0";
const distance_km = optional(
  v.pipe(v.number("a number of kilometres"), v.gtValue(0, kilometres)),
  "How far from the place the advance came, in kilometres.",
);
const to = optional(placeId, "The place that the movement went to or towards.");
const movers = optional(
  oneOf(MOVERS),
  "Who moved: forces, people fleeing, or other people. Where it is left out and an actor is named, forces.",
);
const event = { actor: optional(actorId, "The actor that the event is about, if any."), denies };

/** The fields that claims of one kind have beside those of every claim. */
export const KIND_FIELDS = {
  control: { actor, from, extent, denies },
  withdrawal: { actor, extent: needed(oneOf(EXTENTS), ABOUT_EXTENT), denies },
  presence: { actor, extent, denies },
  denial: { actor: derived(actorId, actor.about), says, denies: needed(claimId, denies.about) },
  advance: { ...event, distance_km },
  movement: { ...event, to, movers },
  clash: event,
  strike: event,
  closure: event,
  gathering: event,
  release: event,
  statement: event,
};

/** The fields that claims of any kind have; one that several kinds have is that of the first of them. */
export function listClaimFields(): Fields {
  const all: [string, Field][] = Object.values(KIND_FIELDS).flatMap((fields) => Object.entries(fields));
  const firsts = all.filter(([name], index) => all.findIndex(([other]) => other === name) === index);
  return { ...CLAIM_FIELDS, ...Object.fromEntries(firsts) };
}

const ofKind = <const K extends keyof typeof KIND_FIELDS>(kind: K) =>
  v.object({
    ...storedEntries(CLAIM_FIELDS),
    kind: v.literal(kind),
    ...storedEntries(KIND_FIELDS[kind]),
  });

/** A claim as `map.json` has it. */
export const CLAIM = v.variant("kind", [
  ofKind("control"),
  ofKind("withdrawal"),
  ofKind("presence"),
  ofKind("denial"),
  v.object({
    ...storedEntries(CLAIM_FIELDS),
    kind: v.picklist(EVENT_KINDS),
    ...storedEntries({ ...event, to, movers, distance_km }),
  }),
]);

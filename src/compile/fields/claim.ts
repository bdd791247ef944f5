import * as v from "valibot";
import { EVENT_KINDS, EXTENTS, NUMBER_SENSES, WITNESS_KINDS } from "../../model/claim.ts";
import type { Language } from "../../model/names.ts";
import { dayText } from "../../model/schema/day.ts";
import { actorId, articleId, claimId, id, placeId, speakerId } from "../../model/schema/id.ts";
import { described, line, list, oneOf, optional, perLanguage, text } from "./field.ts";

const KINDS = [...WITNESS_KINDS, ...EVENT_KINDS];

/** The fields of the number that a claim gives. */
export const numberFields = (languages: readonly Language[]) =>
  v.strictObject(
    {
      of: described(id, "What is counted, by an id that all claims which count the same thing share."),
      ...perLanguage(
        "what",
        languages,
        described(line, "What is counted, in a line for each language; the same in all claims that share the id."),
      ),
      value: described(v.number("a number"), "The number, in digits."),
      sense: described(
        oneOf(NUMBER_SENSES),
        "How the text gives it: exactly, about, more than (“أكثر من”), at least, or at most.",
      ),
      words: described(text, "The article's own words for the number; they must stand in the quote."),
    },
    "a mapping of fields",
  );

/** The fields of `retracted` and `superseded`. */
export const revocationFields = (languages: readonly Language[]) =>
  v.strictObject(
    {
      by: optional(articleId, "The article that says so; left out where it is known from elsewhere."),
      day: described(dayText, "The day from which that was public."),
      ...perLanguage("reason", languages, described(line, "Why, in a line for each language.")),
    },
    "a mapping of fields",
  );

const everyClaim = (languages: readonly Language[]) => ({
  id: described(claimId, "The claim's id, written by hand and unique in the data set."),
  place: described(placeId, "The place that the claim is about."),
  day: optional(dayText, "The day that the claim is about; this or `between`."),
  between: optional(
    v.strictTuple([dayText, dayText], "[earlier day, later day]"),
    "Where the text leaves the day open: the first and last day on which it may have happened.",
  ),
  day_reason: optional(line, "How the day was worked out from the text."),
  speaker: described(speakerId, "Who says so; the publisher for what the article says in its own voice."),
  quote: described(text, "The article's words, verbatim and in one piece."),
  prefix: optional(text, "The words right before the quote, where the quote stands more than once."),
  ...perLanguage(
    "translation",
    languages,
    optional(text, "The quote, translated; for each language but the article's."),
  ),
  translator: optional(line, "Who translated; needed with a translation."),
  hedge: optional(text, "The article's own words that mark the claim as unconfirmed."),
  number: optional(
    numberFields(languages),
    "The number that the quote gives, where several reports give one; its fields are below.",
  ),
  retracted: optional(
    revocationFields(languages),
    "That whoever made the claim took it back; its fields are below. A claim is retracted or superseded, not both.",
  ),
  superseded: optional(
    revocationFields(languages),
    "That a newer report has taken the claim's place; the same fields.",
  ),
  note: optional(text, "Anything else, such as history before the map's range."),
});

const actor = described(actorId, "The actor that the claim is about.");

const from = optional(actorId, "The actor who held the place before, if the text says so.");
const leftHow = "full: the text says that the forces left the place; partial: some, began, gradually, from positions.";
const heldHow = "full, where it is left out: the place; partial: a part of it, such as “most of Suwayda”.";
const extentLeft = described(oneOf(EXTENTS), `Of a withdrawal, ${leftHow} Of a control or presence, ${heldHow}`);
const extentHeld = v.exactOptional(extentLeft);
const to = optional(placeId, "The place that the movement went to.");
const distance_km = optional(
  v.pipe(v.number("a number of kilometres"), v.gtValue(0, "a number of kilometres, more than 0")),
  "How far from the place the advance came, in kilometres.",
);
const denied = described(claimId, "The claim that this one contradicts.");
const denies = v.exactOptional(denied);
const event = { actor: optional(actorId, "The actor that the event is about, if any."), denies };

const claimOf = <K extends string, E extends v.ObjectEntries>(languages: readonly Language[], kind: K, own: E) =>
  v.strictObject(
    {
      kind: described(v.literal(kind), "What sort of claim this is."),
      ...everyClaim(languages),
      ...own,
    },
    "a mapping of fields",
  );

/** The fields of one claim, by its kind. */
export const claimFields = (languages: readonly Language[]) =>
  v.variant(
    "kind",
    [
      claimOf(languages, "control", { actor, from, extent: extentHeld, denies }),
      claimOf(languages, "withdrawal", { actor, extent: extentLeft, denies }),
      claimOf(languages, "presence", { actor, extent: extentHeld, denies }),
      claimOf(languages, "denial", { denies: denied }),
      claimOf(languages, "advance", { ...event, distance_km }),
      claimOf(languages, "movement", { ...event, to }),
      claimOf(languages, "clash", event),
      claimOf(languages, "strike", event),
      claimOf(languages, "closure", event),
      claimOf(languages, "gathering", event),
      claimOf(languages, "release", event),
      claimOf(languages, "statement", event),
    ],
    ({ path }) => (path ? `one of ${KINDS.join(", ")}` : "a mapping of fields"),
  );

/** The fields of `claims/ID.yaml`, around claims of the schema. */
export const claimsFileFields = <S extends v.GenericSchema>(claim: S) =>
  v.strictObject(
    {
      article: described(articleId, "The article that makes these claims, equal to the file's name."),
      claims: described(list(claim), "What the article claims."),
    },
    "a mapping with article and claims",
  );

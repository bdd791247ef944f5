import * as v from "valibot";
import { SAYINGS } from "../headline.ts";
import { check } from "./check.ts";
import { day, dayText } from "./day.ts";
import { storedEntries } from "./faces.ts";
import { editorsOnly, groups, needed, optional, texts } from "./field.ts";
import { claimId } from "./id.ts";
import { keyed } from "./records.ts";
import { line, list, oneOf } from "./text.ts";

const claims = v.pipe(
  list(claimId),
  v.minLength(1, "the id of at least one claim"),
  check("areDistinct", "each claim once"),
);

const FINGERPRINT = "the eight letters and digits that npm run check names, in quotes";

/** The fields of a clause of a headline. */
export const CLAUSE_FIELDS = {
  text: texts(
    line,
    false,
    "What the clause says. It names the places of its claims and says what is contested, hedged, under way or open about them. Clauses are read one after the other, with a space between.",
  ),
  claims: needed(
    claims,
    "The claims that carry the clause, of the headline's day; they are the evidence that it leads to.",
  ),
  says: editorsOnly(
    list(oneOf(SAYINGS)),
    "What the texts say in words that `npm run check` does not know: contested, hedged, leaving, open, part or present.",
  ),
};

const clauses = v.array(v.object(storedEntries(CLAUSE_FIELDS)), "a list");

/** The fields of the headline of a day. */
export const HEADLINE_FIELDS = {
  day: { ...needed(dayText, "The day that it speaks of; one headline a day."), stored: day },
  clauses: {
    ...groups(CLAUSE_FIELDS, clauses, "The clauses that make its sentence; their fields are below."),
    isNeeded: true as const,
  },
  checked: optional(
    v.pipe(v.string(FINGERPRINT), v.regex(/^[0-9a-f]{8}$/, FINGERPRINT)),
    "The standings that the editor wrote it by, in short. While it is missing or no longer true, the map tells a plain sentence of its own instead.",
  ),
};

/** The headline of a day as `map.json` has it. */
export const HEADLINE = v.object(storedEntries(HEADLINE_FIELDS));

/** All of them, by their days. */
export const HEADLINES = keyed(HEADLINE, "day");

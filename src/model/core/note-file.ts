import type * as v from "valibot";
import type { Claim } from "../claim.ts";
import type { Place } from "../place.ts";
import { decodeByPlan } from "../plan/decode-by-plan.ts";
import NOTES_PLAN from "../plan/notes-plan.json" with { type: "json" };
import { unpackPlan } from "../plan/packed.ts";
import type { NOTED } from "../schema/noted.ts";
import { NOTED_FIELDS } from "./left-out-fields.ts";

/** What the editors noted about claims and places, each by its id. */
export type Notes = v.InferOutput<typeof NOTED>;

/** A file of what the editors noted about some claims and places; what is empty is left out. */
export function encodeNotes(claims: readonly Claim[], places: readonly Place[]): string {
  const noted = { claims: pick(claims, NOTED_FIELDS.claims), places: pick(places, NOTED_FIELDS.places) };
  return `${JSON.stringify(noted)}\n`;
}

/** Of each record that has any of the fields these, with its id. */
function pick(records: readonly (Claim | Place)[], names: readonly string[]): object[] {
  return records.flatMap((record) => {
    const own = Object.entries(record).filter(([name, texts]) => names.includes(name) && Object.keys(texts).length > 0);
    return own.length > 0 ? [{ id: record.id, ...Object.fromEntries(own) }] : [];
  });
}

/** The notes that a parsed file holds, or the first problem as `path: message`. */
export function decodeNotes(json: unknown): { value: Notes } | { problem: string } {
  const read = decodeByPlan(unpackPlan(NOTES_PLAN), json);
  return "problem" in read ? read : { value: read.value as Notes };
}

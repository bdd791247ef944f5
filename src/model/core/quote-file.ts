import type * as v from "valibot";
import type { Claim } from "../claim.ts";
import { decodeByPlan } from "../plan/decode-by-plan.ts";
import { unpackPlan } from "../plan/packed.ts";
import QUOTES_PLAN from "../plan/quotes-plan.json" with { type: "json" };
import type { QUOTED } from "../schema/quoted.ts";
import { type ColumnarRecords, packRecords, unpackRecords } from "./columns.ts";
import { QUOTED_FIELDS } from "./left-out-fields.ts";

/** The quote of a claim, with what belongs to it and the claim's id. */
export type Quoted = v.InferOutput<typeof QUOTED>[number];

/** A file of the quotes of claims, as columns; what is empty is left out, and where the quotes begin in their articles. */
export function encodeQuotes(claims: readonly Claim[]): string {
  return `${JSON.stringify(packRecords(claims.map(rowOf)))}\n`;
}

/** About how many characters the quote of one claim takes in a file of quotes. */
export const rowLength = (claim: Claim): number => JSON.stringify(rowOf(claim)).length;

/** The quote with what belongs to it in one row. */
function rowOf(claim: Claim): object {
  const beside = QUOTED_FIELDS.filter((name) => name !== "quote").map((name) => [name, claim[name]] as const);
  return { id: claim.id, text: claim.quote.text, ...Object.fromEntries(beside.filter(([, value]) => !isEmpty(value))) };
}

const isEmpty = (value: unknown): boolean =>
  value == null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

/** The quotes that a parsed file holds, or the first problem as `path: message`; throws where it has no columns. */
export function decodeQuotes(json: unknown): { value: readonly Quoted[] } | { problem: string } {
  const rows = unpackRecords(json as ColumnarRecords).map(({ text, ...beside }) => ({
    ...beside,
    quote: { text, start: 0, end: 0 },
  }));
  const read = decodeByPlan(unpackPlan(QUOTES_PLAN), rows);
  return "problem" in read ? read : { value: read.value as readonly Quoted[] };
}

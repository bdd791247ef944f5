import type * as v from "valibot";
import type { Claim } from "../claim.ts";
import { decodeByPlan } from "../plan/decode-by-plan.ts";
import { unpackPlan } from "../plan/packed.ts";
import QUOTES_PLAN from "../plan/quotes-plan.json" with { type: "json" };
import type { QUOTED } from "../schema/quoted.ts";
import { QUOTED_FIELDS } from "./quoted-fields.ts";

/** The quote of a claim, with what belongs to it and the claim's id. */
export type Quoted = v.InferOutput<typeof QUOTED>[number];

/** A file of the quotes of claims; what is empty is left out. */
export function encodeQuotes(claims: readonly Claim[]): string {
  return `[${claims.map(encodeQuote).join(",\n")}]\n`;
}

/** The quote of one claim, as a file of quotes has it. */
export function encodeQuote(claim: Claim): string {
  const fields = QUOTED_FIELDS.map((name) => [name, claim[name]] as const).filter(([, value]) => !isEmpty(value));
  return JSON.stringify({ id: claim.id, ...Object.fromEntries(fields) });
}

const isEmpty = (value: unknown): boolean =>
  value == null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

/** The quotes that a parsed file holds, or the first problem as `path: message`. */
export function decodeQuotes(json: unknown): { value: readonly Quoted[] } | { problem: string } {
  const read = decodeByPlan(unpackPlan(QUOTES_PLAN), json);
  return "problem" in read ? read : { value: read.value as readonly Quoted[] };
}

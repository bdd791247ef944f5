import type { AreaLayer } from "./areas.ts";
import AREAS_PLAN from "./plan/areas-plan.json" with { type: "json" };
import { decodeByPlan } from "./plan/decode-by-plan.ts";
import { unpackPlan } from "./plan/packed.ts";

/** The layers that the parsed file holds; null where it does not hold any. */
export function decodeAreas(input: unknown): readonly AreaLayer[] | null {
  const decoded = decodeByPlan(unpackPlan(AREAS_PLAN), input);
  return "problem" in decoded ? null : (decoded.value as { readonly layers: readonly AreaLayer[] }).layers;
}

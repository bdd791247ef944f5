import type { ActorId } from "./actor.ts";
import type { Dataset } from "./dataset.ts";
import { isBuiltIn } from "./place-kind.ts";
import { decodeByPlan, type Reference } from "./plan/decode-by-plan.ts";
import MAP_PLAN from "./plan/map-plan.json" with { type: "json" };
import { unpackPlan } from "./plan/packed.ts";

const PLAN = unpackPlan(MAP_PLAN);

/**
 * The data set that a parsed `map.json` holds, or the first problem as `path: message`.
 * Unknown fields are dropped, and an address that is not http(s) becomes null.
 */
export function decodeMap(input: unknown): { dataset: Dataset } | { problem: string } {
  const decoded = decodeByPlan(PLAN, input);
  if ("problem" in decoded) return decoded;
  const { format: _, ...dataset } = decoded.value as Dataset & { readonly format: number };
  const problem = danglingReference(dataset, decoded.references) ?? unknownKind(dataset) ?? circularActor(dataset);
  return problem === null ? { dataset } : { problem };
}

function danglingReference(dataset: Dataset, references: readonly Reference[]): string | null {
  const dangling = references.find(({ among, id }) => !(dataset[among] as ReadonlyMap<string, unknown>).has(id));
  return dangling ? `${dangling.path}: unknown id ${dangling.id}` : null;
}

function unknownKind({ places, map }: Dataset): string | null {
  const place = [...places.values()].find(({ kind }) => !isBuiltIn(kind) && !map.placeKinds.has(kind));
  return place ? `place ${place.id} kind: unknown id ${place.kind}` : null;
}

function circularActor({ actors }: Dataset): string | null {
  // No way up is longer than there are actors, but in a circle.
  const leadsNowhere = (id: ActorId, left: number): boolean => {
    const within = actors.get(id)?.within;
    return within != null && (left === 0 || leadsNowhere(within, left - 1));
  };
  const circular = [...actors.keys()].find((id) => leadsNowhere(id, actors.size));
  return circular === undefined ? null : `actor ${circular} within: leads back to itself`;
}

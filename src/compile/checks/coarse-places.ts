import type { Issue } from "../issue.ts";
import type { PlaceEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Index } from "./references.ts";

/** Whether a place that is to be coarsened has a position, and where it is moved into an area, that area. */
export function checkCoarse(entry: PlaceEntry, { byId }: Index<PlaceEntry>): Issue[] {
  const { coarsen, within } = entry.fields;
  const { geometry } = entry.feature.fields;
  if (coarsen === undefined || geometry === undefined) return [];
  const found = (message: string, remedy: string) => [
    entryIssue("coarsen-impossible", entry, ["coarsen"], message, remedy),
  ];
  if (geometry === null) return found("expected no coarsen without a geometry, found one", "delete coarsen");
  if (coarsen !== "within") return [];
  const around = byId.get(within ?? "");
  if (within !== undefined && !around) return [];
  const area = around?.feature.fields.geometry;
  if (area === undefined && around) return [];
  if (area && area.type !== "Point" && around?.fields.coarsen === undefined) return [];
  return found(
    "expected the place to lie within one that has an outline, as its position is moved into it, found none",
    'write "within": and the id of an area, or "coarsen": and a number of metres',
  );
}

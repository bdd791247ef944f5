import { type Place, type PlaceId, spotOf } from "../../model/place.ts";
import { toWorld } from "../geometry/mercator.ts";
import type { AreaNode, Node, SymbolNode } from "../layout/node.ts";

/** A node that stands for a place, and can have the focus. */
export type PlaceNode = SymbolNode | AreaNode;

/** The width of the picture that a place without one would have, in pixels. */
const SIZE = 24;

export const isPlaceNode = (node: Node): node is PlaceNode => node.role === "symbol" || node.role === "area";

/**
 * The nodes, and an empty one for each place that is to be found although the day shows nothing there: those given by id,
 * and the one whose node has the focus, given by the key of that node.
 */
export function withGhosts(
  nodes: readonly Node[],
  found: readonly (PlaceId | null)[],
  focused: string | null,
  places: ReadonlyMap<PlaceId, Place>,
): readonly Node[] {
  const keys = new Set(nodes.map(({ key }) => key));
  const shown = new Set(nodes.filter(isPlaceNode).map(({ place }) => place));
  const missing = new Set(found.filter((id): id is PlaceId => id !== null && !shown.has(id)));
  const ghosts = [...missing].flatMap((id) => ghostOf(id, isArea(places.get(id)) ? "area" : "symbol", places));
  const [role, id] = splitKey(focused ?? "");
  const lost = id !== "" && !keys.has(focused ?? "") && !missing.has(id) ? ghostOf(id, role, places) : [];
  return ghosts.length + lost.length > 0 ? [...nodes, ...ghosts, ...lost] : nodes;
}

function splitKey(key: string): ["symbol" | "area", PlaceId] {
  const space = key.indexOf(" ");
  return [key.startsWith("area ") ? "area" : "symbol", key.slice(space + 1)];
}

function ghostOf(id: PlaceId, role: "symbol" | "area", places: ReadonlyMap<PlaceId, Place>): PlaceNode[] {
  const place = places.get(id);
  const spot = place && spotOf(place);
  if (!spot) return [];
  const common = { key: `${role} ${id}`, anchor: toWorld(spot), place: id, changed: false, faded: false };
  if (role === "area") return [{ ...common, role, figure: null, before: null }];
  return [{ ...common, role, offset: [0, 0], radius: SIZE / 2, parts: [], size: SIZE, rank: Infinity }];
}

const isArea = (place: Place | undefined) => place?.form === "area";

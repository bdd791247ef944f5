import { asId } from "../../model/id.ts";
import { type Place, type PlaceId, spotOf } from "../../model/place.ts";
import { zoomOf } from "../geometry/camera.ts";
import { toWorld } from "../geometry/mercator.ts";
import type { MassSpot } from "../layout/mass-spots.ts";
import type { AreaNode, Node, SymbolNode } from "../layout/node.ts";
import { symbolOf } from "../layout/place-symbols.ts";

/** A node that stands for a place, and can have the focus. */
export type PlaceNode = SymbolNode | AreaNode;

/** The width of the picture that a place without one would have, in pixels. */
const SIZE = 24;

export const isPlaceNode = (node: Node): node is PlaceNode => node.role === "symbol" || node.role === "area";

/** Where what has no node is looked for. */
export interface Hidden {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly mass: readonly MassSpot[];
  /** Pixels of the whole world that the nodes are made for. */
  readonly worldSize: number;
}

/**
 * The nodes, and one for each place that is to be found although it has none: those given by id, and the one whose node has
 * the focus, given by the key of that node. It is the symbol of a place of the mass, and an empty one where the day shows
 * nothing.
 */
export function withGhosts(
  nodes: readonly Node[],
  found: readonly (PlaceId | null)[],
  focused: string | null,
  hidden: Hidden,
): readonly Node[] {
  const keys = new Set(nodes.map(({ key }) => key));
  const shown = new Set(nodes.filter(isPlaceNode).map(({ place }) => place));
  const missing = new Set(found.filter((id): id is PlaceId => id !== null && !shown.has(id)));
  const ghosts = [...missing].flatMap((id) => ghostOf(id, isArea(hidden.places.get(id)) ? "area" : "symbol", hidden));
  const [role, id] = splitKey(focused ?? "");
  const lost = id !== "" && !keys.has(focused ?? "") && !missing.has(id) ? ghostOf(id, role, hidden) : [];
  return ghosts.length + lost.length > 0 ? [...nodes, ...ghosts, ...lost] : nodes;
}

function splitKey(key: string): ["symbol" | "area", PlaceId] {
  const space = key.indexOf(" ");
  return [key.startsWith("area ") ? "area" : "symbol", asId(key.slice(space + 1))];
}

function ghostOf(id: PlaceId, role: "symbol" | "area", { places, mass, worldSize }: Hidden): PlaceNode[] {
  const spot = role === "symbol" ? mass.find((each) => each.place.id === id) : undefined;
  if (spot) return [symbolOf(spot, zoomOf(worldSize))];
  const place = places.get(id);
  const position = place && spotOf(place);
  if (!position) return [];
  const common = { key: `${role} ${id}`, anchor: toWorld(position), place: id, changed: false, faded: false };
  if (role === "area") return [{ ...common, role, figure: null, before: null }];
  return [{ ...common, role, offset: [0, 0], radius: SIZE / 2, parts: [], size: SIZE, rank: Infinity }];
}

const isArea = (place: Place | undefined) => place?.form === "area";

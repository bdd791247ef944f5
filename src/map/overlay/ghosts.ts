import { type Place, type PlaceId, spotOf } from "../../model/place.ts";
import { zoomOf } from "../geometry/camera.ts";
import { toWorld } from "../geometry/mercator.ts";
import type { MassSpot } from "../layout/mass-spots.ts";
import { type AreaNode, keyOfPlace, type Node, type SymbolNode } from "../layout/node.ts";
import { symbolOf } from "../layout/place-symbols.ts";

/** A node that stands for a place, and can have the focus. */
export type PlaceNode = SymbolNode | AreaNode;

/** Which node of which place, whether it is there or not. */
export type PlaceNodeName = Pick<PlaceNode, "role" | "place">;

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
 * the focus. It is the symbol of a place of the mass, and an empty one where the day shows
 * nothing.
 */
export function withGhosts(
  nodes: readonly Node[],
  found: readonly (PlaceId | null)[],
  focused: PlaceNodeName | null,
  hidden: Hidden,
): readonly Node[] {
  const keys = new Set(nodes.map(({ key }) => key));
  const shown = new Set(nodes.filter(isPlaceNode).map(({ place }) => place));
  const missing = new Set(found.filter((id): id is PlaceId => id !== null && !shown.has(id)));
  const ghosts = [...missing].flatMap((place) =>
    ghostOf({ role: isArea(hidden.places.get(place)) ? "area" : "symbol", place }, hidden),
  );
  const isLost = focused && !keys.has(keyOfPlace(focused.role, focused.place)) && !missing.has(focused.place);
  const lost = isLost ? ghostOf(focused, hidden) : [];
  return ghosts.length + lost.length > 0 ? [...nodes, ...ghosts, ...lost] : nodes;
}

function ghostOf({ role, place: id }: PlaceNodeName, { places, mass, worldSize }: Hidden): PlaceNode[] {
  const spot = role === "symbol" ? mass.find((each) => each.place.id === id) : undefined;
  if (spot) return [symbolOf(spot, zoomOf(worldSize))];
  const place = places.get(id);
  const position = place && spotOf(place);
  if (!position) return [];
  const common = { key: keyOfPlace(role, id), anchor: toWorld(position), place: id, news: null, faded: false };
  if (role === "area") return [{ ...common, role, figure: null, before: null }];
  return [{ ...common, role, offset: [0, 0], radius: SIZE / 2, parts: [], size: SIZE, rank: Infinity }];
}

const isArea = (place: Place | undefined) => place?.form === "area";

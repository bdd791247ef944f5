import type { PlaceId } from "../../model/place.ts";
import type { Box } from "../geometry/box.ts";
import type { TextLooks } from "../symbols/metrics.ts";
import type { BasemapTown, Content } from "./content.ts";
import type { Surroundings } from "./judge-candidate.ts";
import type { LabelPlacer } from "./label-placer.ts";

/** What the parts of a layout are placed in. */
export interface Stage {
  readonly content: Content;
  readonly worldSize: number;
  /** In pixels of the whole world; beyond it nothing needs a dot. Null for no such limit. */
  readonly region: Box | null;
  /** What an inset shows larger, in pixels of the whole world: nothing has a name there. Null for nothing. */
  readonly enlarged: Box | null;
  /** Whether there is so little room that what is only inferred bears no name. */
  readonly isSparse: boolean;
  /** The place that is named before all others; null for none. */
  readonly first: PlaceId | null;
  readonly looks: TextLooks;
  readonly placer: LabelPlacer;
  readonly around: Surroundings;
  /** Towns of the basemap by GeoNames id. */
  readonly towns: ReadonlyMap<number, BasemapTown>;
  /** Whether a place has a symbol or is a spot of the mass. */
  readonly isShown: (place: PlaceId) => boolean;
}

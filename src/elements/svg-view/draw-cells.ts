import { svg, type TemplateResult } from "lit";
import { toWorld } from "../../map/geometry/mercator.ts";
import { type Grid, gridPixel } from "../../map/ground/ground.ts";
import type { Cell } from "../../map/influence/cells.ts";
import { cellTileOf } from "../../map/symbols/cell-tile.ts";
import type { Spot } from "../../map/symbols/hatch.ts";
import type { Actor, ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import { drawTile } from "./draw-tile.ts";

/** Inferred ground, hatched, in the pixels of the grid, which is scaled by `scale`. */
export function drawCells(
  cells: readonly Cell[],
  actors: ReadonlyMap<ActorId, Actor>,
  scale: number,
  grid: Grid,
): TemplateResult[] {
  return cells.map(({ actor: id, outline }) => {
    const actor = lookUp("actor", id, actors);
    const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
    const path = polygons
      .flat()
      .map((ring) => pathOf(ring.map((position) => gridPixel(toWorld(position), grid))))
      .join("");
    return svg`${drawTile(`cell-${id}`, cellTileOf(actor), scale)}
      <path
        class="line cell"
        d=${path}
        .style=${`fill: url(#cell-${id})`}
        fill-rule="evenodd"
        stroke=${actor.colour}
        stroke-opacity=".6"
        stroke-dasharray="3 3"
      />`;
  });
}

const pathOf = (ring: readonly Spot[]) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;

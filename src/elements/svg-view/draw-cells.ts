import { svg, type TemplateResult } from "lit";
import type { Projection } from "../../map/geometry/projection.ts";
import type { Cell } from "../../map/influence/cells.ts";
import { cellTileOf } from "../../map/symbols/cell-tile.ts";
import type { Spot } from "../../map/symbols/hatch.ts";
import type { Actor, ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import { drawTile } from "./draw-tile.ts";

/** Inferred ground, hatched; `project` gives the pixels of the ground, which is scaled by `scale`. */
export function drawCells(
  cells: readonly Cell[],
  actors: ReadonlyMap<ActorId, Actor>,
  scale: number,
  { project }: Projection,
): TemplateResult[] {
  return cells.map(({ actor: id, outline }) => {
    const actor = lookUp("actor", id, actors);
    const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
    const path = polygons
      .flat()
      .map((ring) => pathOf(ring.map(project)))
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

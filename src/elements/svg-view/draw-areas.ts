import { svg, type TemplateResult } from "lit";
import type { Actor, ActorId } from "../../model/actor.ts";
import type { PlaceId } from "../../model/place.ts";
import { areaLineOf, areaTileOf } from "../../paint/area-tile.ts";
import type { Palette } from "../../paint/palette.ts";
import type { Area } from "../../paint/svg/map-plan.ts";
import { drawPicture } from "../picture.ts";

/** What the reader looks at: the place that is open, the one pointed at or focused, and the one where Tab stops. */
export interface Emphasis {
  readonly selected: PlaceId | null;
  readonly pointed: PlaceId | null;
  readonly stop: PlaceId | null;
}

/** Each area as a button with its outline and tile; `scale` is by how much the outlines are scaled, which the tiles are not. */
export function drawAreas(
  areas: readonly Area[],
  actors: ReadonlyMap<ActorId, Actor>,
  scale: number,
  { selected, pointed, stop }: Emphasis,
  palette: Palette,
  nameOf: (area: Area) => string,
): TemplateResult[] {
  return areas.map((area) => {
    const { place, figure, outline, changed } = area;
    const tile = areaTileOf(figure, actors);
    const isClear = changed || place.id === selected || place.id === pointed;
    const colour = place.id === selected ? palette.chosen : (areaLineOf(figure, actors) ?? palette.ink);
    return svg`<pattern
        id=${idOf(area)}
        width=${tile.size}
        height=${tile.size}
        patternUnits="userSpaceOnUse"
        patternTransform="scale(${1 / scale})"
      >${drawPicture(tile, tile.size)}</pattern>
      <path
        class="area"
        data-place=${place.id}
        role="button"
        tabindex=${place.id === stop ? 0 : -1}
        aria-label=${nameOf(area)}
        aria-current=${String(place.id === selected)}
        d=${outline}
        fill="url(#${idOf(area)})"
        fill-opacity=".8"
        stroke=${colour}
        stroke-opacity=${isClear ? 1 : 0.55}
        stroke-width=${isClear ? 3 : 1.4}
      />`;
  });
}

const idOf = ({ place }: Area) => `tile-${place.id}`;

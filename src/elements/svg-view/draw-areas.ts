import { svg, type TemplateResult } from "lit";
import type { Area } from "../../map/layout/map-plan.ts";
import { areaLineOf, areaTileOf } from "../../map/symbols/area-tile.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Actor, ActorId } from "../../model/actor.ts";
import type { PlaceId } from "../../model/place.ts";
import { drawTile } from "./draw-tile.ts";

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
    const { place, figure, outline, changed, faded } = area;
    const isClear = changed || place.id === selected || place.id === pointed;
    const colour = place.id === selected ? palette.chosen : (areaLineOf(figure, actors) ?? palette.ink);
    return svg`${drawTile(idOf(area), areaTileOf(figure, actors), scale)}
      <path
        class="area"
        data-place=${place.id}
        role="button"
        tabindex=${place.id === stop ? 0 : -1}
        aria-label=${nameOf(area)}
        aria-current=${String(place.id === selected)}
        d=${outline}
        fill="url(#${idOf(area)})"
        fill-opacity=${faded ? 0.2 : 0.8}
        stroke=${colour}
        stroke-opacity=${isClear ? 1 : UNCLEAR[faded ? "faded" : "plain"]}
        stroke-width=${isClear ? 3 : 1.4}
      />`;
  });
}

const UNCLEAR = { plain: 0.55, faded: 0.25 };

/** The outlines of areas as they were on the day that is compared with. */
export function drawAreasBefore(
  before: readonly Area[],
  actors: ReadonlyMap<ActorId, Actor>,
  { ink }: Palette,
): TemplateResult[] {
  return before.map(
    ({ place, figure, outline }) =>
      svg`<path
        class="line before"
        data-place=${place.id}
        d=${outline}
        stroke=${areaLineOf(figure, actors) ?? ink}
        stroke-width="2.5"
        stroke-dasharray="4 4"
      />`,
  );
}

const idOf = ({ place }: Area) => `tile-${place.id}`;

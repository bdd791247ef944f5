import { nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Actor, ActorId } from "../../model/actor.ts";
import type { Spot } from "../../paint/hatch.ts";
import type { Palette } from "../../paint/palette.ts";
import { type Picture, pictureOf } from "../../paint/picture.ts";
import { type Ring, ringOf } from "../../paint/ring.ts";
import { BADGE_OFFSET, BADGE_SIZE, EVENT_SIZE, leaderOf, MARK_SIZE, type Stand } from "../../paint/svg/stands.ts";
import type { Figure } from "../../view/scene.ts";
import { drawPicture } from "../picture.ts";
import type { Emphasis } from "./draw-areas.ts";

const PICTURE_SIZE = 32;

/** The lines from marks that had to make room to their places. */
export function drawLeaders(stands: readonly Stand[], { ink, halo }: Palette): TemplateResult[] {
  return stands.flatMap((stand) => {
    const path = leaderOf(stand);
    if (path === null) return [];
    const [x, y] = stand.home;
    return svg`<path d=${path} stroke=${halo} stroke-width="3.5" />
      <path d=${path} stroke=${ink} stroke-width="1.3" />
      <circle cx=${x} cy=${y} r="2.6" fill=${ink} stroke=${halo} />`;
  });
}

/** The marks of each place as one button, its rings below them. */
export function drawStands(
  stands: readonly Stand[],
  actors: ReadonlyMap<ActorId, Actor>,
  emphasis: Emphasis,
  palette: Palette,
  nameOf: (stand: Stand) => string,
): unknown {
  const mark = (figure: Figure, spot: Spot, size: number) =>
    drawAt(pictureOf(figure, actors, palette), spot, size / PICTURE_SIZE);
  return repeat(
    stands,
    ({ place }) => place.id,
    (stand) => {
      const { place, at, radius, control, event } = stand;
      const badge: Spot = control ? [at[0] + BADGE_OFFSET, at[1] + BADGE_OFFSET] : at;
      return svg`<g
        class="stand"
        data-place=${place.id}
        role="button"
        tabindex=${place.id === emphasis.stop ? 0 : -1}
        aria-label=${nameOf(stand)}
        aria-current=${String(place.id === emphasis.selected)}
      >
        <circle cx=${at[0]} cy=${at[1]} r=${radius} fill="transparent" />
        ${ringsOf(stand, emphasis).map((ring) => drawRing(ring, at, palette, control ? MARK_SIZE : EVENT_SIZE))}
        ${control ? mark(control, at, MARK_SIZE) : nothing}
        ${event ? mark(event, badge, control ? BADGE_SIZE : EVENT_SIZE) : nothing}
      </g>`;
    },
  );
}

function ringsOf({ place, changed }: Stand, { selected, pointed }: Emphasis): Ring[] {
  const rings: Ring[] = changed ? ["changed"] : [];
  if (place.id === pointed) rings.push("pointed");
  if (place.id === selected) rings.push("selected");
  return rings;
}

/** A ring around a mark of this width, or around where one would be. */
export function drawRing(ring: Ring, spot: Spot, palette: Palette, size = MARK_SIZE): TemplateResult {
  return drawAt(ringOf(ring, palette), spot, size / PICTURE_SIZE);
}

/** The picture with its middle on the spot. */
function drawAt(picture: Picture, [x, y]: Spot, scale: number): TemplateResult {
  const size = picture.size * scale;
  return svg`<g transform="translate(${x - size / 2} ${y - size / 2})">${drawPicture(picture, size)}</g>`;
}

import { nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import {
  BADGE_OFFSET,
  BADGE_SIZE,
  BEFORE_OFFSET,
  BEFORE_SIZE,
  EVENT_SIZE,
  leaderOf,
  MARK_SIZE,
  type Stand,
} from "../../map/layout/stands.ts";
import type { Figure } from "../../map/scene/figure.ts";
import type { Spot } from "../../map/symbols/hatch.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { pictureOf } from "../../map/symbols/picture.ts";
import { type Ring, ringOf } from "../../map/symbols/ring.ts";
import type { Picture } from "../../map/symbols/shape.ts";
import type { Actor, ActorId } from "../../model/actor.ts";
import { drawPicture } from "../picture.ts";
import type { Emphasis } from "./draw-areas.ts";

const PICTURE_SIZE = 32;

/** What is left of what says nothing of the difference between two days. */
const FAINT = 0.3;

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
  direction: "ltr" | "rtl",
  nameOf: (stand: Stand) => string,
): unknown {
  return repeat(
    stands,
    ({ place }) => place.id,
    (stand) => {
      const { place, at, radius, control, before, faded } = stand;
      const size = control || before ? MARK_SIZE : EVENT_SIZE;
      return svg`<g
        class="stand"
        data-place=${place.id}
        role="button"
        tabindex=${place.id === emphasis.stop ? 0 : -1}
        aria-label=${nameOf(stand)}
        aria-current=${String(place.id === emphasis.selected)}
        opacity=${faded ? FAINT : nothing}
      >
        <circle cx=${at[0]} cy=${at[1]} r=${radius} fill="transparent" />
        ${ringsOf(stand, emphasis).map((ring) => drawRing(ring, at, palette, size))}
        ${drawMarks(stand, direction, (figure, spot, size) => drawAt(pictureOf(figure, actors, palette), spot, size / PICTURE_SIZE))}
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

/** Who holds the place, at a corner what happened there, and at the lower one where text begins who held it on the day compared with. */
function drawMarks(
  { at: [x, y], control, event, before }: Stand,
  direction: "ltr" | "rtl",
  mark: (figure: Figure, spot: Spot, size: number) => TemplateResult,
): unknown {
  const isAlone = !control && !before;
  const aside = direction === "ltr" ? -BEFORE_OFFSET : BEFORE_OFFSET;
  const corner: Spot = [x + BADGE_OFFSET, y + (before ? -BADGE_OFFSET : BADGE_OFFSET)];
  return [
    control ? mark(control, [x, y], MARK_SIZE) : nothing,
    event ? mark(event, isAlone ? [x, y] : corner, isAlone ? EVENT_SIZE : BADGE_SIZE) : nothing,
    before ? mark(before, [x + aside, y + BEFORE_OFFSET], BEFORE_SIZE) : nothing,
  ];
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

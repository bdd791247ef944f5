import { memoize, memoizeForGood } from "../../model/memoize.ts";
import type { MarkNews } from "../scene/scene.ts";
import { PICTURE_UNITS, SYMBOL } from "./metrics.ts";
import type { Palette } from "./palette.ts";
import { circle, type Picture } from "./shape.ts";

/** Why a symbol has a ring around it. */
export type Ring = "pointed" | "selected";

const SIZE = 44;

/** The picture of a ring, for the same scale and middle as the mark that it surrounds. */
export function ringOf(ring: Ring, { ink, chosen }: Palette): Picture {
  const [colour, fill, width] = ring === "selected" ? ([chosen, "40", 4.6] as const) : ([ink, "00", 2] as const);
  const middle = SIZE / 2;
  const radius = middle - width / 2 - 0.5;
  const path = circle([middle, middle], radius);
  return { size: SIZE, shapes: [{ path, fill: `${colour}${fill}`, stroke: colour, width }] };
}

/**
 * The ring of a symbol that the day brings news of, for a square as wide as its main picture, beyond which it reaches: thick
 * around what changed, a hairline around a first report. Always the same object for the same arguments.
 */
export const newsRing = (news: MarkNews, palette: Palette): Picture => ringsIn(palette)(news);

const ringsIn = memoize((palette: Palette) => memoizeForGood((news: MarkNews) => drawNews(news, palette)));

function drawNews(news: MarkNews, { ink, halo }: Palette): Picture {
  const middle = PICTURE_UNITS / 2;
  const width = news === "first-report" ? 1 : 2.6;
  const radius = PICTURE_UNITS * SYMBOL.ring[news] - width / 2;
  const path = circle([middle, middle], radius);
  return {
    size: PICTURE_UNITS,
    shapes: [
      { path, fill: halo, opacity: 0.75 },
      { path, stroke: ink, width },
    ],
  };
}

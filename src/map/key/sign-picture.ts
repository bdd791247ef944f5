import type { Paint } from "../symbols/paint.ts";
import { pictureOf } from "../symbols/picture.ts";
import { newsRing } from "../symbols/ring.ts";
import type { Picture } from "../symbols/shape.ts";
import { arrowPicture, ringPicture } from "../symbols/trace-picture.ts";
import type { KeySign } from "./key-entries.ts";

/** A picture, and the part of the room for a sign that its square takes up: what reaches beyond it needs a smaller one. */
export interface SignPicture {
  readonly picture: Picture;
  readonly scale: number;
}

/** The picture of a sign that is drawn so many pixels wide; null where the sign is that nothing is drawn. */
export function signPicture(sign: KeySign, paint: Paint, pixels: number): SignPicture | null {
  switch (sign.is) {
    case "figure":
      return { picture: pictureOf(sign.figure, paint, pixels), scale: 1 };
    case "news":
      return { picture: newsRing(sign.news, paint.palette), scale: 0.8 };
    case "arrow":
      return { picture: arrowPicture(sign, paint.palette), scale: 1 };
    case "drawn":
      return { picture: sign.picture(paint), scale: 0.8 };
    case "ring":
      return { picture: ringPicture(paint.palette), scale: 1 };
    case "before":
      return { picture: beforeCorner(paint), scale: 1 };
    case "none":
      return null;
  }
}

/** A symbol with another one at its lower corner. */
function beforeCorner({ palette: { ink, halo } }: Paint): Picture {
  return {
    size: 32,
    shapes: [
      { path: "M8 14a9 9 0 1 1 18 0a9 9 0 1 1 -18 0Z", fill: halo, stroke: ink, width: 1.6 },
      { path: "M3.5 23.5a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0Z", fill: ink, stroke: halo, width: 1.6 },
    ],
  };
}

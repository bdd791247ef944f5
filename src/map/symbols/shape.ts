import type { PixelPoint } from "../geometry/box.ts";
import { hundredths } from "../geometry/round.ts";

/** A stroke or a filled outline, as SVG path data, or a letter centred on a spot. */
export type Shape =
  | {
      readonly path: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly number[];
      /** From 0 to 1; 1 where it is left out. */
      readonly opacity?: number;
    }
  | { readonly letter: string; readonly at: PixelPoint; readonly size: number; readonly fill: string };

/** What a figure looks like, whoever paints it: shapes in a square of `size` pixels, first ones lowest. */
export interface Picture {
  readonly size: number;
  readonly shapes: readonly Shape[];
}

/** Path data of a circle. */
export function circle([x, y]: PixelPoint, radius: number): string {
  const [left, across] = [hundredths(x - radius), hundredths(2 * radius)];
  const r = hundredths(radius);
  return `M${left} ${y}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1 ${-across} 0Z`;
}

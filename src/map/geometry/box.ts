/** A spot or a distance in CSS pixels: x to the right, y downwards. */
export type PixelPoint = readonly [x: number, y: number];

/** A rectangle in CSS pixels; x and y are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

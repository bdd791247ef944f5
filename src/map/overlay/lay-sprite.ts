/** A picture as pixels with straight alpha, as a canvas hands them out, to be laid over others many times. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  /** A number for each pixel, its alpha in the highest byte: every platform that browsers run on is little-endian. */
  readonly pixels: Int32Array;
}

/** The sprite of an image, as opaque as it says from 0 to 1; the pixels are shared with the image. */
export function spriteOf({ data, width, height }: ImageData, opacity = 1): Sprite {
  if (opacity < 1) for (let at = 3; at < data.length; at += 4) data[at] = opacity * (data[at] as number);
  return { width, height, pixels: new Int32Array(data.buffer, data.byteOffset, width * height) };
}

/**
 * Lays a sprite over another one with its upper left corner at a whole pixel; what lies beyond the edge is left out. A canvas
 * records every copy that it is asked for and makes it later, which takes far longer for tens of thousands of them.
 */
export function laySprite(below: Sprite, { width, height, pixels }: Sprite, left: number, top: number): void {
  const target = below.pixels;
  const [firstRow, firstColumn] = [Math.max(0, -top), Math.max(0, -left)];
  const lastRow = Math.min(height, below.height - top);
  const lastColumn = Math.min(width, below.width - left);
  for (let row = firstRow; row < lastRow; row++) {
    const end = row * width + lastColumn;
    let to = (top + row) * below.width + left + firstColumn;
    for (let from = row * width + firstColumn; from < end; from++, to++) {
      const pixel = pixels[from] as number;
      const alpha = pixel >>> 24;
      if (alpha > 0) target[to] = alpha === 255 ? pixel : mix(target[to] as number, pixel, alpha);
    }
  }
}

/** A pixel over another one, as opaque as `alpha` says, from 1 to 255. */
function mix(below: number, above: number, alpha: number): number {
  const rest = Math.round(((below >>> 24) * (255 - alpha)) / 255);
  const whole = alpha + rest;
  const red = Math.round(((above & 255) * alpha + (below & 255) * rest) / whole);
  const green = Math.round((((above >>> 8) & 255) * alpha + ((below >>> 8) & 255) * rest) / whole);
  const blue = Math.round((((above >>> 16) & 255) * alpha + ((below >>> 16) & 255) * rest) / whole);
  return red | (green << 8) | (blue << 16) | (whole << 24);
}

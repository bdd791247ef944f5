import { crc32, deflateSync } from "node:zlib";
import { colourTableOf } from "./colour-table.ts";

/** A picture: rows of pixels from the top, four bytes each (red, green, blue, opacity). */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * The picture as a PNG of at most 256 colours, without the filters that encoders take: flat colours and letters get a third as
 * large. Null where a pixel is not opaque.
 */
export function packOpaque({ width, height, pixels }: Pixels): Uint8Array | null {
  const own = new Uint32Array(width * height);
  for (const pixel of own.keys()) {
    const from = 4 * pixel;
    if (pixels[from + 3] !== 255) return null;
    const [red, green, blue] = [pixels[from] as number, pixels[from + 1] as number, pixels[from + 2] as number];
    own[pixel] = (red << 16) | (green << 8) | blue;
  }
  const { colours, placeOf } = colourTableOf(own);
  const rows = Buffer.alloc(height * (1 + width));
  // Each row begins with its filter: none.
  for (const [pixel, colour] of own.entries()) rows[pixel + Math.floor(pixel / width) + 1] = placeOf.get(colour) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, INDEXED], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [chunk("IHDR", header), chunk("PLTE", palette), chunk("IDAT", deflateSync(rows)), chunk("IEND", EMPTY)];
  return Buffer.concat([SIGNATURE, ...parts]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Of a pixel. */
const BITS = 8;

/** A pixel names a colour of the palette. */
const INDEXED = 3;

const EMPTY = Buffer.alloc(0);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** So many colours a picture has at most, so that each of its pixels is a byte. */
const MOST = 256;

/** The squared distance, in red, green and blue from 0 to 255 each, up to which two colours look alike. */
const ALIKE = 48;

/** The colours of a picture, and which of them each of its pixels has. */
export interface ColourTable {
  /** As red × 65536 + green × 256 + blue, at most 256. */
  readonly colours: readonly number[];
  /** The place among them of what stands for a colour of the picture: itself, or the nearest. */
  readonly placeOf: ReadonlyMap<number, number>;
}

/** The colour table of pixels: all of them, or where they are too many the most frequent that do not look alike. */
export function colourTableOf(pixels: Uint32Array): ColourTable {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const found = [...counts].sort(([a, one], [b, other]) => other - one || a - b).map(([colour]) => colour);
  const colours = found.length > MOST ? chooseUnlike(found) : found;
  const placeOf = new Map(colours.map((colour, place) => [colour, place]));
  for (const colour of found) if (!placeOf.has(colour)) placeOf.set(colour, placeOfNearest(colour, colours));
  return { colours, placeOf };
}

function chooseUnlike(found: readonly number[]): number[] {
  const chosen: number[] = [];
  for (const colour of found) {
    if (chosen.length === MOST) break;
    if (chosen.every((each) => distance(each, colour) > ALIKE)) chosen.push(colour);
  }
  return chosen;
}

function placeOfNearest(colour: number, colours: readonly number[]): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, each] of colours.entries()) {
    const away = distance(each, colour);
    if (away >= least) continue;
    nearest = place;
    least = away;
  }
  return nearest;
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

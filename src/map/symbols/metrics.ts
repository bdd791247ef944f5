import type { Figure } from "../scene/figure.ts";
import type { MarkNews } from "../scene/scene.ts";

/** Units in the square of a symbol's picture; every length of a picture is a part of it. */
export const PICTURE_UNITS = 32;

/** Letters of Arabic whose tails reach below the line, and of these the ones that lie mostly below it. */
const TAILED = /[جحخعغسشصضقنيويى]/;
const LOW = /[مرز]/;

/**
 * How far below its middle a letter's line is, in em, so that it stands in the middle whatever the font: capitals are about
 * 0.72 em high.
 */
export function letterDrop(letter: string): number {
  if (LOW.test(letter)) return 0.02;
  if (TAILED.test(letter)) return 0.1;
  return /[A-Z]/.test(letter) ? 0.36 : 0.28;
}

/** The smallest font size in pixels at which the letter of an actor is drawn; of several letters at once. */
export const LEAST_LETTER = { one: 10, several: 6.5 } as const;

/** Lengths as parts of the width of a symbol's main picture. */
export const SYMBOL = {
  /** Radius of what is round about its middle, the halo included: of a disc, of a square, of the ring of who left, of the inferred. */
  body: { stated: 0.45, present: 0.43, contested: 0.47, vacated: 0.37, implied: 0.31 },
  /** Radius of the ring around a symbol that the day brings news of. */
  ring: { change: 0.6, difference: 0.6, "first-report": 0.53 },
  /** Width of an event's picture where nothing else is told of the place. */
  event: 0.74,
  /** Width of an event's picture at the lower right corner, and how far its middle is from the symbol's, right and down. */
  badge: 0.62,
  badgeAt: [0.4, 0.4],
  /** Radius of the arrow of forces that leave, at the upper right corner, and how far its middle is from the symbol's. */
  leaving: 0.21,
  leavingAt: [0.27, -0.27],
  /** Width, and how far its middle is, of the picture of who held the place on the day compared with, at the lower left corner. */
  before: 0.62,
  beforeAt: [-0.42, 0.4],
} as const;

/** The radius of a figure's main picture and of the ring around it, if any, as a part of the picture's width. */
export function bodyRadius(figure: Figure, news: MarkNews | null): number {
  if (news) return SYMBOL.ring[news];
  switch (figure.shape) {
    case "held":
      return SYMBOL.body[figure.basis];
    case "event":
      return SYMBOL.event / 2;
    default:
      return SYMBOL.body[figure.shape];
  }
}

/** Opacities of what steps back, because it says nothing of what two days differ in. */
export const FADED = { symbol: 0.3, areaFill: 0.2, areaLine: 0.25 } as const;

/** Opacity of the fill of an area, and of its line with the width of that in pixels. */
export const AREA = {
  fill: 1,
  plain: { opacity: 0.55, width: 1.4 },
  changed: { opacity: 1, width: 3 },
  before: { opacity: 1, width: 2.5 },
} as const;

/** Height of a line of text and of its baseline below the line's top, as parts of the font size. */
export const LINE_HEIGHT = 1.2;
export const BASELINE = 0.9;

/** Width of the outline around text that sets it off the ground, in pixels. */
export const HALO = 3;

/** Radii of a town's dot and of the dot at the true spot of a symbol that had to move, in pixels. */
export const DOT = { town: 2, spot: 2.6 } as const;

/** Widths of the pictures of the mass by the kind of their places, in pixels. */
export const SPOT = { city: 16, town: 14, other: 12 } as const;

/** Width of a city's symbol by zoom, in pixels (see `Camera.worldSize`), and what part of it others have. */
export function symbolSize(zoom: number, isCity: boolean): number {
  const city = Math.min(32, Math.max(23, 10.6 + 2.5 * zoom));
  return isCity ? city : 0.87 * city;
}

/**
 * How a kind of text looks: font size in pixels, font weight, and the room between letters as a part of the size, where these
 * are not joined.
 */
export interface TextLook {
  readonly size: number;
  readonly weight: number;
  readonly spacing?: number;
}

/** Text where there is most room. */
const TEXT = {
  changed: { size: 14, weight: 700 },
  place: { size: 13.5, weight: 600 },
  event: { size: 12.5, weight: 500 },
  note: { size: 11.5, weight: 500 },
  area: { size: 12.5, weight: 500 },
  dot: { size: 12, weight: 400 },
  country: { size: 13.5, weight: 400, spacing: 0.14 },
  road: { size: 11, weight: 600 },
  distance: { size: 12, weight: 600 },
} as const satisfies Record<string, TextLook>;

/** How each kind of text on the map looks. */
export type TextLooks = Readonly<Record<keyof typeof TEXT, TextLook>>;

/** The looks of text at a zoom: smaller where much has to be said in little room, in tenths of a pixel. */
export function textLooks(zoom: number): TextLooks {
  const scale = Math.min(1, Math.max(0.88, 0.88 + 0.12 * (zoom - 5.4)));
  const looks = Object.entries(TEXT).map(([kind, look]) => [
    kind,
    { ...look, size: Math.round(10 * scale * look.size) / 10 },
  ]);
  return Object.fromEntries(looks) as TextLooks;
}

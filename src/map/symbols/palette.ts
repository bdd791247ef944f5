import { LAND_COLOURS } from "../../model/land-colours.ts";

/** The colours of everything that is not an actor. */
export interface Palette {
  /** Which tones of the actors go with it; `both` where the colours follow the reader's scheme by themselves. */
  readonly theme: "light" | "dark" | "both";
  readonly sea: string;
  /** The countries that the map is about; all of them where it is about none. */
  readonly land: string;
  /** The countries around them. */
  readonly neighbour: string;
  readonly water: string;
  readonly border: string;
  readonly division: string;
  /** Main roads. */
  readonly road: string;
  readonly town: string;
  /** Names of the places that the articles speak of. */
  readonly name: string;
  readonly nameMuted: string;
  /** Around marks and letters, so that they stand off the ground. */
  readonly halo: string;
  readonly ink: string;
  /** Around the chosen place. */
  readonly chosen: string;
}

export const LIGHT: Palette = {
  theme: "light",
  sea: "#d6e2e7",
  land: LAND_COLOURS.light,
  neighbour: "#e9e4da",
  water: "#b9d3e0",
  border: "#6f665d",
  division: "#ddd4c6",
  road: "#b58f4f",
  town: "#655c53",
  name: "#2a2622",
  nameMuted: "#5f564d",
  halo: "#fffdf8",
  ink: "#2a2622",
  chosen: "#1d4e89",
};

export const DARK: Palette = {
  theme: "dark",
  sea: "#0e161c",
  land: LAND_COLOURS.dark,
  neighbour: "#181c21",
  water: "#1c3b4c",
  border: "#878f98",
  division: "#3d454e",
  road: "#8f7443",
  town: "#9aa1a9",
  name: "#f1efe9",
  nameMuted: "#a8adb3",
  halo: "#15181c",
  ink: "#f1efe9",
  chosen: "#8ec1f5",
};

/** For pictures that stand in the text of a page, whose own colours `--ground` and `--ink` go through them. */
export const IN_TEXT: Palette = { ...LIGHT, theme: "both", halo: "var(--ground)", ink: "var(--ink)" };

/** Black or white, whichever reads better on the colour (`#rrggbb`), by WCAG contrast. */
export function inkOn(colour: string): string {
  return contrast(colour, "#000000") > contrast(colour, "#ffffff") ? "#111111" : "#ffffff";
}

/** The least contrast of a mark and what it lies on (WCAG 2, 1.4.11). */
const LEAST_CONTRAST = 3;

/** The colour, or the nearest shade of it that stands off the ground: darker on light ground, lighter on dark. Both `#rrggbb`. */
export function legibleOn(colour: string, ground: string): string {
  const end = inkOn(ground) === "#ffffff" ? 255 : 0;
  for (let part = 0; part <= 1; part += 0.02) {
    const shade = `#${channelsOf(colour)
      .map((channel) =>
        Math.round(channel + (end - channel) * part)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")}`;
    if (contrast(shade, ground) >= LEAST_CONTRAST) return shade;
  }
  throw new Error(`no shade of ${colour} stands off ${ground}`);
}

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const channelsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Relative luminance of `#rrggbb` as WCAG 2 defines it, 0 to 1. */
function relativeLuminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => linear(channel / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

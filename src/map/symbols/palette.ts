/** The colours of everything that is not an actor. */
export interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly water: string;
  readonly border: string;
  readonly division: string;
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
  sea: "#cfdde4",
  land: "#f4f1ea",
  water: "#b3cddb",
  border: "#93877b",
  division: "#d3cabd",
  town: "#8a8178",
  name: "#2a2622",
  nameMuted: "#6d645b",
  halo: "#fffdf8",
  ink: "#2a2622",
  chosen: "#1d4e89",
};

export const DARK: Palette = {
  sea: "#14181d",
  land: "#23282e",
  water: "#1a3240",
  border: "#6d747c",
  division: "#3a4149",
  town: "#858c94",
  name: "#f1efe9",
  nameMuted: "#a8adb3",
  halo: "#15181c",
  ink: "#f1efe9",
  chosen: "#8ec1f5",
};

/** For pictures that stand in the text of a page, whose own colours `--ground` and `--ink` go through them. */
export const IN_TEXT: Palette = { ...LIGHT, halo: "var(--ground)", ink: "var(--ink)" };

/** Black or white, whichever reads better on the colour (`#rrggbb`), by WCAG contrast. */
export function inkOn(colour: string): string {
  const luminance = relativeLuminance(colour);
  return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? "#111111" : "#ffffff";
}

/** Relative luminance of `#rrggbb` as WCAG 2 defines it, 0 to 1. */
function relativeLuminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

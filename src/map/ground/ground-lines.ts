/** A layer of lines of the ground, and how it is drawn. */
export interface GroundLine {
  readonly layer: "divisions" | "rivers" | "roads" | "outer" | "borders" | "disputed";
  readonly colour: "division" | "water" | "road" | "border";
  /** Widths in pixels where the whole world is 2^14 and 2^19 pixels wide; even steps between by zoom, none beyond. */
  readonly widths: readonly [number, number];
  /** Dashes and gaps, in widths of the line; none for a whole line. */
  readonly dash: readonly number[];
}

/** The lines of the ground that lie under its lakes, lowest first. */
export const LINES_UNDER_LAKES: readonly GroundLine[] = [
  { layer: "divisions", colour: "division", widths: [0.7, 1.2], dash: [] },
  { layer: "rivers", colour: "water", widths: [1.1, 2.2], dash: [] },
  { layer: "roads", colour: "road", widths: [1.3, 2.4], dash: [] },
];

/** The lines above them. */
export const LINES_OVER_LAKES: readonly GroundLine[] = [
  { layer: "outer", colour: "border", widths: [0.6, 1.2], dash: [] },
  { layer: "borders", colour: "border", widths: [1.4, 2.2], dash: [] },
  { layer: "disputed", colour: "border", widths: [1.2, 2.2], dash: [3, 3] },
];

/** The lines of the ground, lowest first. */
export const GROUND_LINES: readonly GroundLine[] = [...LINES_UNDER_LAKES, ...LINES_OVER_LAKES];

/** The zooms at which the widths of lines are given. */
export const WIDTH_ZOOMS = [5, 10] as const;

/** The width of a line in pixels at a zoom; see `zoomOf`. */
export function lineWidth({ widths: [thin, thick] }: GroundLine, zoom: number): number {
  const part = Math.max(0, Math.min(1, (zoom - WIDTH_ZOOMS[0]) / (WIDTH_ZOOMS[1] - WIDTH_ZOOMS[0])));
  return thin + part * (thick - thin);
}

/** Dashes and gaps of a line in pixels at a zoom; none for a whole line. */
export function lineDash(line: GroundLine, zoom: number): readonly number[] {
  return line.dash.map((part) => part * lineWidth(line, zoom));
}

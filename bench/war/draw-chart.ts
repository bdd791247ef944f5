/** A page by how long its step takes with how many places. */
export interface ChartLine {
  readonly title: string;
  readonly points: readonly { readonly places: number; readonly milliseconds: number }[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 56;
const RIGHT = 190;
const TOP = 24;
const BOTTOM = 40;

/** Far apart also for the colour-blind; the first is that of the map, whose line is thick. */
const COLOURS = ["#9e1b1b", "#222222", "#3288bd", "#00695c", "#d95f02", "#6a3d9a", "#7a7a7a", "#b8860b"];

/** The lines as an SVG drawing, both axes logarithmic. */
export function drawChart(lines: readonly ChartLine[], sizes: readonly number[]): string {
  const all = lines.flatMap(({ points }) => points.map(({ milliseconds }) => milliseconds));
  const x = logarithmic(Math.min(...sizes), Math.max(...sizes), LEFT, WIDTH - RIGHT);
  const [least, most] = [
    10 ** Math.floor(Math.log10(Math.min(10, ...all))),
    10 ** Math.ceil(Math.log10(Math.max(100, ...all))),
  ];
  const y = logarithmic(least, most, HEIGHT - BOTTOM, TOP);
  const decades = Array.from({ length: Math.round(Math.log10(most / least)) + 1 }, (_, index) => least * 10 ** index);
  const grid = [
    ...decades.map(
      (value) =>
        `<path d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}" stroke="#ddd"/>${text(LEFT - 8, y(value) + 4, `${value}`, "end")}`,
    ),
    ...sizes.map((value) => text(x(value), HEIGHT - BOTTOM + 18, value.toLocaleString("en"), "middle")),
    text(LEFT, 14, "ms of a day step at the median, by places", "start"),
  ];
  const ends = spread(lines.map(({ points }) => y(points.at(-1)?.milliseconds ?? least)));
  const drawn = lines.flatMap(({ title, points }, index) => {
    if (points.length === 0) return [];
    const colour = COLOURS[index % COLOURS.length];
    const path = points.map(({ places, milliseconds }) => `${round(x(places))} ${round(y(milliseconds))}`).join("L");
    const last = points.at(-1);
    const label = text(x(last?.places ?? 0) + 8, (ends[index] ?? 0) + 4, title, "start", colour);
    return [`<path d="M${path}" fill="none" stroke="${colour}" stroke-width="${index === 0 ? 3 : 1.5}"/>${label}`];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>${[...grid, ...drawn].join("\n")}</svg>\n`;
}

const round = (value: number) => Math.round(10 * value) / 10;

function text(x: number, y: number, words: string, anchor: string, colour = "#333"): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
}

function logarithmic(least: number, most: number, from: number, to: number): (value: number) => number {
  const length = Math.log(most / least) || 1;
  return (value) => from + ((to - from) * Math.log(value / least)) / length;
}

/** The heights of labels, moved down where they would cover each other. */
function spread(heights: readonly number[]): number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  let free = -Infinity;
  for (const index of order) {
    moved[index] = Math.max(moved[index] ?? 0, free);
    free = (moved[index] ?? 0) + 14;
  }
  return moved;
}

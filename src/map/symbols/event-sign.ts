import type { EventKind } from "../../model/claim.ts";
import type { Palette } from "./palette.ts";
import type { Shape } from "./shape.ts";

/** The sign of one kind of event: a silhouette, and what is cut out of it or drawn beside it. */
interface Sign {
  readonly body: string;
  readonly cut?: { readonly path: string; readonly width: number };
  readonly beside?: { readonly path: string; readonly width: number };
}

const SIGNS: Readonly<Record<EventKind, Sign>> = {
  advance: { body: "M16 3.5L28.5 27.5L16 21.5L3.5 27.5Z" },
  clash: { body: "M7 3.5L16 12.5L25 3.5L28.5 7L19.5 16L28.5 25L25 28.5L16 19.5L7 28.5L3.5 25L12.5 16L3.5 7Z" },
  strike: { body: burst(8, 13.5, 6.8) },
  movement: { body: "M3.5 11H16.5V5L29 16L16.5 27V21H3.5Z" },
  closure: { body: "M11 4H21L28 11V21L21 28H11L4 21V11Z", cut: { path: "M10 16H22", width: 5 } },
  gathering: { body: "M6 3.5H9.5V5H28L23 11.5L28 18H9.5V28.5H6Z" },
  release: {
    body: "M4.5 14.5H21.5V28.5H4.5Z",
    cut: { path: "M13 20V23", width: 3.4 },
    beside: { path: "M17 14V9.5A5 5 0 0 1 27 9.5V14", width: 3.6 },
  },
  statement: { body: "M4 4.5H28V21H17L10 28V21H4Z", cut: { path: "M9.5 10H22.5M9.5 15.5H18", width: 2.4 } },
};

const DIAMOND = "M16 4L28 16L16 28L4 16Z";
const TWO_DOTS = "M12.5 16H12.6M19.5 16H19.6";
const THREE_DOTS = "M10.5 16H10.6M16 16H16.1M21.5 16H21.6";

/** The shapes of what happened at a place, in a square of 32 pixels: the kind's own sign, or for several kinds a diamond with dots, at most three. */
export function eventSign(kinds: readonly EventKind[], { halo, ink }: Palette): Shape[] {
  const { body, cut, beside } = signOf(kinds);
  return [
    { path: body, fill: halo, stroke: halo, width: 5 },
    { path: body, fill: ink },
    ...(beside ? [{ path: beside.path, stroke: halo, width: beside.width + 4 }] : []),
    ...(beside ? [{ path: beside.path, stroke: ink, width: beside.width }] : []),
    ...(beside ? [{ path: body, fill: ink }] : []),
    ...(cut ? [{ path: cut.path, stroke: halo, width: cut.width }] : []),
  ];
}

function signOf(kinds: readonly EventKind[]): Sign {
  const [kind, ...others] = kinds;
  if (kind !== undefined && others.length === 0) return SIGNS[kind];
  return { body: DIAMOND, cut: { path: others.length === 1 ? TWO_DOTS : THREE_DOTS, width: 3.6 } };
}

/** A star with many points, in the middle of the square. */
function burst(points: number, outer: number, inner: number): string {
  const spots = Array.from({ length: 2 * points }, (_, index) => {
    const angle = (index * Math.PI) / points;
    const radius = index % 2 === 0 ? outer : inner;
    return `${(16 + radius * Math.sin(angle)).toFixed(1)} ${(16 - radius * Math.cos(angle)).toFixed(1)}`;
  });
  return `M${spots.join("L")}Z`;
}

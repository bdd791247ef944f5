import type { Place } from "../../model/place.ts";
import type { Box, PixelPoint } from "../geometry/box.ts";
import { zoomOf } from "../geometry/camera.ts";
import { type Figure, leavingOf } from "../scene/figure.ts";
import type { MarkNews } from "../scene/scene.ts";
import { bodyRadius, SYMBOL, symbolSize } from "../symbols/metrics.ts";
import { type Disc, declutter } from "./declutter.ts";
import { isWithin } from "./divide-places.ts";
import { keyOfPlace, type LeaderNode, type SymbolNode, type SymbolPart } from "./node.ts";
import type { Figures, RankedPlace } from "./rank-places.ts";

/** A symbol in pixels of the whole world. */
export interface PlacedSymbol {
  readonly node: SymbolNode;
  readonly place: Place;
  /** The true spot. */
  readonly home: PixelPoint;
  /** Where its middle went. */
  readonly middle: PixelPoint;
  /** Radius of what is round about its middle, the ring of a change included. */
  readonly body: number;
  /** Whether an inset shows it larger, with its name. */
  readonly isSmall: boolean;
}

/** The part of its width that a symbol has which an inset shows larger. */
const SMALL = 0.6;

/** Pixels between two symbols. */
const GAP = 1;

/** How hard the symbols of cities and of what changed are to move, beside the others. */
const WEIGHTS = { changed: 3, city: 2, other: 1 } as const;

/**
 * The symbols of places at a size of the world in pixels, in their order, moved so that none covers another; those in the
 * box that an inset enlarges are small.
 */
export function placeSymbols(ranked: readonly RankedPlace[], worldSize: number, enlarged: Box | null): PlacedSymbol[] {
  const zoom = zoomOf(worldSize);
  const standing = ranked.map((each) => standingSymbol(each, zoom, worldSize, enlarged));
  const spots = declutter(
    standing.map(({ home, body, node, place }) => ({
      home,
      discs: [{ at: [0, 0], radius: body + GAP / 2 }, ...cornersOf(node)] as const,
      weight: weightOf(node, place),
    })),
  );
  return standing.map((each, index) => {
    const middle = spots[index] ?? each.home;
    const offset: PixelPoint = [middle[0] - each.home[0], middle[1] - each.home[1]];
    return { ...each, middle, node: { ...each.node, offset } };
  });
}

/** What a symbol shows at its corners, in pixels from its middle: pictures, and the arrow of forces that leave. */
export function cornersOf({ parts }: Pick<SymbolNode, "parts">): Disc[] {
  return parts.flatMap(({ at, size, figure }): Disc[] => {
    if (at[0] !== 0 || at[1] !== 0) return [{ at, radius: size / 2 }];
    const [right, down] = SYMBOL.leavingAt;
    return leavingOf(figure) ? [{ at: [right * size, down * size], radius: SYMBOL.leaving * size }] : [];
  });
}

/** The line from its true spot to a symbol that had to move away from it; null where it did not. */
export function leaderOf({ node, body }: PlacedSymbol): LeaderNode | null {
  const { anchor, place, offset, faded } = node;
  if (Math.hypot(...offset) < Math.max(SEEN, body * STILL_ON_IT)) return null;
  const line = { leadsTo: "symbol" as const, from: [0, 0] as const, to: offset };
  return { role: "leader", key: `leader to ${node.key}`, anchor, place, faded, ...line };
}

/** A symbol whose true spot lies under it, so far from its middle at most, needs no leader. */
const SEEN = 4;
const STILL_ON_IT = 0.6;

/** The symbol of a place at its true spot, at a zoom. */
export function symbolOf(
  { place, anchor, figures, rank, news, faded }: RankedPlace,
  zoom: number,
  scale = 1,
): SymbolNode {
  const size = scale * symbolSize(zoom, place.kind === "city");
  const parts = partsOf(figures, size);
  const body = size * bodyOf(figures, news);
  const radius = Math.max(
    body,
    (parts[0]?.size ?? 0) / 2,
    ...cornersOf({ parts }).map(({ at, radius }) => Math.hypot(...at) + radius),
  );
  const key = keyOfPlace("symbol", place.id);
  return { role: "symbol", key, place: place.id, anchor, offset: [0, 0], parts, size, radius, rank, news, faded };
}

function standingSymbol(ranked: RankedPlace, zoom: number, worldSize: number, enlarged: Box | null): PlacedSymbol {
  const isSmall = enlarged !== null && isWithin(ranked.anchor, enlarged, worldSize);
  const node = symbolOf(ranked, zoom, isSmall ? SMALL : 1);
  const home: PixelPoint = [ranked.anchor[0] * worldSize, ranked.anchor[1] * worldSize];
  const body = node.size * bodyOf(ranked.figures, ranked.news);
  return { node, place: ranked.place, home, middle: home, body, isSmall };
}

function weightOf({ news }: SymbolNode, { kind }: Place): number {
  if (news) return WEIGHTS.changed;
  return kind === "city" ? WEIGHTS.city : WEIGHTS.other;
}

function bodyOf({ control, event, before }: Figures, news: MarkNews | null): number {
  const main = control ?? before ?? event;
  if (!main) throw new Error("a symbol without any picture");
  return bodyRadius(main, news);
}

function partsOf({ control, event, before }: Figures, size: number): SymbolPart[] {
  const part = (
    kind: SymbolPart["part"],
    figure: Figure | null,
    width: number,
    [x, y]: PixelPoint = [0, 0],
  ): SymbolPart[] => (figure ? [{ part: kind, figure, at: [x * size, y * size], size: width * size }] : []);
  const isAlone = control === null && before === null;
  return [
    ...part("control", control, 1),
    ...(isAlone ? part("event", event, SYMBOL.event) : part("event", event, SYMBOL.badge, SYMBOL.badgeAt)),
    ...part("before", before, SYMBOL.before, SYMBOL.beforeAt),
  ];
}

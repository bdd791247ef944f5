import { type Box, distance, nearestIn, type PixelPoint } from "../geometry/box.ts";
import type { Segment } from "../geometry/segment.ts";
import type { TextBlock, TextNote } from "./node.ts";
import type { TextSetting } from "./set-text.ts";

/** A place where a text may stand, in pixels of the whole world. */
export interface Candidate {
  readonly lines: readonly string[];
  /** What stands below the lines; null for none. */
  readonly note: TextNote | null;
  readonly align: TextBlock["align"];
  readonly box: Box;
  /** The lower, the better liked; see `COST`. */
  readonly cost: number;
  /** Whether it stands so far from its symbol that a leader has to lead to it. */
  readonly hangs: boolean;
}

/** The round thing that a text stands beside, in pixels of the whole world. */
export interface Owner {
  readonly at: PixelPoint;
  readonly radius: number;
}

/** What is disliked about a candidate, in the same unit as the costs of `SIDES`. */
export const COST = {
  /** Each pixel away from its symbol. */
  pixel: 0.15,
  /** Two lines instead of one. */
  broken: 1,
  /** A leader. */
  leader: 4.5,
  /** To cover an arrow, or a ring. */
  arrow: 9,
  ring: 6,
} as const;

/**
 * The sides of a symbol on which its name may stand: how far onwards in the direction of writing and how far down, in halves
 * of the name's own size, and what is disliked about it.
 */
const SIDES = [
  [1, 0, 0],
  [1, -0.5, 0.5],
  [1, 0.5, 0.6],
  [-1, 0, 1],
  [1, -1, 1.2],
  [1, 1, 1.3],
  [-1, -0.5, 1.5],
  [-1, 0.5, 1.6],
  [0, -1, 1.8],
  [0, 1, 2],
  [-1, -1, 2.2],
  [-1, 1, 2.3],
  [0.5, -1, 2.3],
  [0.5, 1, 2.5],
  [-0.5, -1, 2.4],
  [-0.5, 1, 2.6],
].map(([onward = 0, down = 0, disliked = 0]) => ({ onward, down, disliked }));

/** Pixels between a symbol and its name. */
const NEAR = [2, 6];

/** Pixels between a symbol and its name at the end of a leader, and the directions to try. */
const FAR = [12, 20, 30, 42, 56, 72, 90];
const DIRECTIONS = Array.from({ length: 24 }, (_, index): PixelPoint => {
  const angle = (2 * Math.PI * index) / 24;
  return [Math.cos(angle), Math.sin(angle)];
});

/** In a corner the round symbol leaves more room than beside it. */
const CORNER = 0.72;

/** The candidates beside a symbol: those on one line before those on two, nearer ones first, then by `SIDES`. */
export function* besideOwner(
  owner: Owner,
  settings: readonly TextSetting[],
  direction: "ltr" | "rtl",
): Generator<Candidate> {
  const onwards = direction === "ltr" ? 1 : -1;
  for (const [broken, setting] of settings.entries()) {
    for (const gap of NEAR) {
      const cost = broken * COST.broken + gap * COST.pixel;
      for (const { onward, down, disliked } of SIDES) {
        const right = onward * onwards;
        yield candidate(setting, middleBeside(owner, gap, setting, right, down), alignAt(right), cost + disliked);
      }
    }
  }
}

/** Where the middle of a text is that stands on a side of its symbol. */
function middleBeside(
  { at, radius }: Owner,
  gap: number,
  { width, height }: TextSetting,
  right: number,
  down: number,
): PixelPoint {
  const isBeside = Math.abs(right) === 1;
  const isAbove = Math.abs(down) === 1;
  const reach = (radius + gap) * (isBeside && isAbove ? CORNER : 1);
  return [
    at[0] + (isBeside ? right * reach : 0) + (right * width) / 2,
    at[1] + (isAbove ? down * reach : 0) + (down * height) / 2,
  ];
}

/** The candidates away from a symbol, each at the end of a leader, in no order. */
export function* awayFromOwner({ at, radius }: Owner, settings: readonly TextSetting[]): Generator<Candidate> {
  for (const [broken, setting] of settings.entries()) {
    for (const gap of FAR) {
      const cost = COST.leader + broken * COST.broken + gap * COST.pixel;
      for (const direction of DIRECTIONS) {
        const right = direction[0];
        const down = direction[1];
        const x = at[0] + right * (radius + gap + setting.width / 2);
        const y = at[1] + down * (radius + gap + setting.height / 2);
        yield candidate(setting, [x, y], alignAt(Math.abs(right) < 0.4 ? 0 : right), cost, true);
      }
    }
  }
}

/** The line from the edge of a symbol to a text that stands away from it. */
export function leaderTo(box: Box, { at, radius }: Owner): Segment {
  const to = nearestIn(box, at);
  const edge = radius / (distance(to, at) || 1);
  return { from: [at[0] + (to[0] - at[0]) * edge, at[1] + (to[1] - at[1]) * edge], to };
}

/** The candidate with the text's middle on a spot. */
export function onSpot(setting: TextSetting, middle: PixelPoint, cost: number): Candidate {
  return candidate(setting, middle, "center", cost);
}

function candidate(
  { lines, note, width, height }: TextSetting,
  middle: PixelPoint,
  align: TextBlock["align"],
  cost: number,
  hangs = false,
): Candidate {
  const box = { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
  return { lines, note, align, cost, hangs, box };
}

function alignAt(right: number): TextBlock["align"] {
  if (right === 0) return "center";
  return right > 0 ? "left" : "right";
}

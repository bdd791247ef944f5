import {
  type Box,
  boxBetween,
  boxesOverlap,
  boxWith,
  distanceToBox,
  growBox,
  holds,
  isInside,
} from "../geometry/box.ts";
import { distanceToSegment, type Segment, segmentMeetsBox, segmentsCross } from "../geometry/segment.ts";
import { type Candidate, leaderTo, type Owner } from "./label-candidates.ts";
import {
  type DiscObstacle,
  type LineObstacle,
  type Obstacle,
  type Space,
  TEXT_GAP,
  textsTouch,
  WORD_GAP,
} from "./space.ts";

/** A candidate as it is amid all that is placed. */
export interface Judged {
  readonly candidate: Candidate;
  /** From the edge of its symbol to the text; null beside it. */
  readonly leader: Segment | null;
  /** Around the text and its leader. */
  readonly extent: Box;
  /** What is disliked about it, arrows and rings that it covers included. */
  readonly cost: number;
}

/** What a text has to keep clear of, wherever it stands. */
export interface Surroundings {
  readonly space: Space;
  /** What must not be straddled, nor left by the name of what is in it; null for nothing. */
  readonly edge: Box | null;
}

/** Whose text it is: the key of its symbol or dot with where that is; null for what names no spot. */
export type Naming = (Owner & { readonly key: string }) | null;

/** Pixels between a text and a symbol. */
const CLEAR = 1;

/** Pixels that a text at the end of a leader keeps from other symbols. Without one it is nearer to its own than to any. */
const APART = 3;

/** Pixels by which a text is rather nearer to its own symbol than to others, and what is disliked where it is not. */
const TELLING = 4;
const MISLEADING = 1.5;

/** The candidate judged; null where it covers what it must not, or could be taken for another symbol's. */
export function judge(candidate: Candidate, naming: Naming, { space, edge }: Surroundings): Judged | null {
  const { box, hangs } = candidate;
  if (edge && (isSeen(naming, edge) ? !isWithin(box, edge) : straddles(box, edge))) return null;
  const own = naming ? distanceToBox(naming.at, box) - naming.radius : -Infinity;
  const text = { box, key: naming?.key, least: hangs ? APART : own };
  const reach = Math.max(WORD_GAP, text.least + TELLING);
  const covered = space.costIn(box, reach, (obstacle) => costOf(obstacle, text));
  if (covered === Infinity) return null;
  if (!hangs || !naming) return { candidate, leader: null, extent: box, cost: candidate.cost + covered };
  const leader = leaderTo(box, naming);
  const crossed = space.costIn(boxBetween(leader.from, leader.to), 0, (obstacle) =>
    costToLeader(obstacle, leader, naming.key),
  );
  if (crossed === Infinity) return null;
  return { candidate, leader, extent: boxWith(box, leader.from), cost: candidate.cost + covered + crossed };
}

interface Text {
  readonly box: Box;
  /** Pixels that it has to keep from other symbols. */
  readonly least: number;
  /** The key of what it names. */
  readonly key: string | undefined;
}

/** What it costs that the obstacle is where it is; infinite where the text cannot be there. */
function costOf(obstacle: Obstacle, text: Text): number {
  switch (obstacle.shape) {
    case "disc":
      return costOfDisc(obstacle, text);
    case "line":
      return segmentMeetsBox(obstacle, text.box, obstacle.width / 2) ? obstacle.cost : 0;
    case "block":
      return textsTouch(text.box, obstacle.box) ? Infinity : 0;
  }
}

function costOfDisc(disc: DiscObstacle, { box, least, key }: Text): number {
  const gap = distanceToBox(disc.at, box) - disc.radius;
  if (gap < CLEAR) return Infinity;
  if (!disc.named || disc.owner === key) return 0;
  if (gap < least) return Infinity;
  return gap < least + TELLING ? MISLEADING : 0;
}

function costToLeader(obstacle: Obstacle, leader: Segment, key: string | undefined): number {
  if (obstacle.owner === key) return 0;
  switch (obstacle.shape) {
    case "disc":
      return distanceToSegment(obstacle.at, leader) < obstacle.radius + CLEAR ? Infinity : 0;
    case "line":
      return segmentsCross(leader, obstacle) ? costOfCrossing(obstacle) : 0;
    case "block":
      return segmentMeetsBox(leader, obstacle.box, TEXT_GAP) ? Infinity : 0;
  }
}

/** A leader may cross an arrow or a ring rather than cover it. */
const costOfCrossing = ({ cost }: LineObstacle) => cost / 3;

/** A text as near to the edge as this, in pixels, seems to touch it. */
const EDGE = 4;

/** Whether what a text names is seen: it is then named where that is seen, or not at all. */
const isSeen = (naming: Naming, edge: Box) => naming !== null && holds(edge, naming.at);

const isWithin = (box: Box, edge: Box) => isInside(box, growBox(edge, -EDGE));

const straddles = (box: Box, edge: Box) => boxesOverlap(box, edge, EDGE) && !isWithin(box, edge);

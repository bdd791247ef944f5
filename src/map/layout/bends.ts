import { distance } from "../geometry/box.ts";
import { type Curve, type Spot, spotsAlong } from "../geometry/curve.ts";
import { type Segment, segmentsCross } from "../geometry/segment.ts";

/** A way that is to be drawn as an arrow. */
export interface Route {
  readonly from: Spot;
  readonly to: Spot;
}

/** Bends to choose from, the best liked first; none is straight, so that an arrow is no border or road. */
const BENDS = [0.14, -0.14, 0.24, -0.24, 0.36, -0.36];

const STEPS = 24;

/** Rounds in which every route may think again about the choices of the others. */
const ROUNDS = 3;

/** What is bad about a bend: to cross another arrow, to run along one over its whole length, to cover a mark, to be less liked. */
const CROSSING = 1;
const ALONG = 4;
const COVERED = 0.4;
const LESS_LIKED = 0.02;

/**
 * The bend of each route, so that arrows keep clear of each other and of the marks where they can.
 * All spots are on one plane; `clearance` is the distance on it that arrows and marks like to keep.
 * The same input gives the same output.
 */
export function bendsOf(routes: readonly Route[], marks: readonly Spot[], clearance: number): number[] {
  const choices = routes.map((route) => BENDS.map((bend) => pathOf({ ...route, bend }, marks, clearance)));
  const chosen = choices.map(([liked]) => liked as Path);
  const meeting = rememberMeetings(clearance);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, paths] of choices.entries()) {
      const others = chosen.filter((_, other) => other !== index);
      chosen[index] = leastOf(paths, (path) => costOf(path, others, meeting));
    }
  }
  return chosen.map(({ bend }) => bend);
}

/** A route with one of its bends. */
interface Path {
  readonly bend: number;
  readonly spots: readonly Spot[];
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  /** Marks that it covers, its own ends left out. */
  readonly covered: number;
}

function pathOf(curve: Curve, marks: readonly Spot[], clearance: number): Path {
  const spots = spotsAlong(curve, STEPS);
  const xs = spots.map(([x]) => x);
  const ys = spots.map(([, y]) => y);
  const ends = [curve.from, curve.to];
  const path: Path = {
    bend: curve.bend,
    spots,
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    covered: 0,
  };
  const covered = marks.filter((mark) => isBeside(mark, path, clearance) && !isNear(mark, ends, clearance));
  return { ...path, covered: covered.length };
}

type Meeting = (path: Path, other: Path) => number;

function costOf(path: Path, others: readonly Path[], meeting: Meeting): number {
  const alone = COVERED * path.covered + LESS_LIKED * BENDS.indexOf(path.bend);
  return others.reduce((sum, other) => sum + meeting(path, other), alone);
}

/** What it costs a path to meet another; each pair is asked about in several rounds, and looked at once. */
function rememberMeetings(clearance: number): Meeting {
  const known = new Map<Path, Map<Path, number>>();
  return (path, other) => {
    const costs = known.get(path) ?? new Map<Path, number>();
    known.set(path, costs);
    const cost = costs.get(other) ?? costOfMeeting(path, other, clearance);
    costs.set(other, cost);
    return cost;
  };
}

function costOfMeeting(path: Path, other: Path, clearance: number): number {
  if (!boxesTouch(path, other, clearance)) return 0;
  return (cross(path, other) ? CROSSING : 0) + ALONG * partAlong(path, other, clearance);
}

/** How much of the path runs beside the other; near an end that both have they cannot but do so. */
function partAlong(path: Path, other: Path, clearance: number): number {
  const shared = endsOf(path).filter((end) => isNear(end, endsOf(other), clearance / 2));
  const along = path.spots.filter((spot) => isBeside(spot, other, clearance) && !isNear(spot, shared, 2 * clearance));
  return along.length / path.spots.length;
}

/** Whether a leg of the one passes through a leg of the other. */
function cross(path: Path, other: Path): boolean {
  if (!boxesTouch(path, other, 0)) return false;
  const legs = legsOf(other);
  return legsOf(path).some((leg) => legs.some((otherLeg) => segmentsCross(leg, otherLeg)));
}

const endsOf = ({ spots }: Path): Spot[] => [spots[0] as Spot, spots.at(-1) as Spot];

const legsOf = ({ spots }: Path): Segment[] => spots.slice(1).map((to, index) => ({ from: spots[index] as Spot, to }));

const isBeside = (spot: Spot, { box, spots }: Path, reach: number) =>
  spot[0] > box[0] - reach &&
  spot[0] < box[2] + reach &&
  spot[1] > box[1] - reach &&
  spot[1] < box[3] + reach &&
  isNear(spot, spots, reach);

const isNear = (spot: Spot, spots: readonly Spot[], reach: number) =>
  spots.some((each) => distance(each, spot) < reach);

const boxesTouch = ({ box: a }: Path, { box: b }: Path, gap: number) =>
  a[0] - gap < b[2] && b[0] - gap < a[2] && a[1] - gap < b[3] && b[1] - gap < a[3];

/** The first of the items that cost least; there is at least one. */
function leastOf<Item>(items: readonly Item[], cost: (item: Item) => number): Item {
  const costs = items.map(cost);
  return items[costs.indexOf(Math.min(...costs))] as Item;
}

import { boxBetween, distanceToBox, type PixelPoint } from "../geometry/box.ts";
import { type Judged, judge, type Naming, type Surroundings } from "./judge-candidate.ts";
import type { Candidate } from "./label-candidates.ts";
import { settleTexts } from "./settle-texts.ts";
import type { Obstacle } from "./space.ts";

/** A text that wants a place. */
export interface LabelRequest {
  /** The key of its node. */
  readonly key: string;
  readonly naming: Naming;
  /** Where it may stand, cheapest first. */
  readonly near: () => Iterable<Candidate>;
  /** Where it may stand if there is no good place among those; empty where it is rather left out. */
  readonly far: () => Iterable<Candidate>;
}

/** Where a text stands, and what it names. */
export interface PlacedText extends Judged {
  readonly naming: Naming;
}

/** Gives texts their places, first come, first served. */
export class LabelPlacer {
  readonly #placed = new Map<string, PlacedText>();
  /** Pixels between a text and what it names, at most. */
  #farthest = 0;

  constructor(private readonly around: Surroundings) {}

  /** Finds the texts places that suit all of them together; the most important comes first, one without a place is left out. */
  placeAll(requests: readonly LabelRequest[]): void {
    const texts = requests.map(({ naming, near, far }) => ({
      near: this.#judge(naming, near()),
      far: () => this.#judge(naming, far()),
    }));
    for (const [index, place] of settleTexts(texts).entries()) {
      if (place) this.#take(requests[index] as LabelRequest, place);
    }
  }

  /** Finds the text the best place that is left; false where there is none. */
  place(request: LabelRequest): boolean {
    let best: Judged | null = null;
    for (const candidate of request.near()) {
      if (best && best.cost <= candidate.cost) break;
      const judged = judge(candidate, request.naming, this.around);
      if (judged && judged.cost < (best?.cost ?? Infinity)) best = judged;
    }
    if (best) this.#take(request, best);
    return best !== null;
  }

  /** Where the text of a node stands; undefined where it found no place. */
  find(key: string): PlacedText | undefined {
    return this.#placed.get(key);
  }

  /** Whether something round, to be named by a later text, takes no earlier one for its own. */
  isClear(at: PixelPoint, radius: number): boolean {
    const costOf = (obstacle: Obstacle) => {
      if (obstacle.shape !== "block") return 0;
      const isNearer = distanceToBox(at, obstacle.box) - radius < this.#distanceToOwn(obstacle.owner) + 1;
      return isNearer ? Infinity : 0;
    };
    return this.around.space.costIn(boxBetween(at, at), this.#farthest + radius + 1, costOf) === 0;
  }

  #distanceToOwn(key: string): number {
    const placed = this.#placed.get(key);
    if (!placed?.naming || placed.leader) return 0;
    return distanceToBox(placed.naming.at, placed.candidate.box) - placed.naming.radius;
  }

  /** The candidates that are possible amid all that is placed, cheapest first. */
  #judge(naming: Naming, candidates: Iterable<Candidate>): Judged[] {
    const possible: Judged[] = [];
    for (const candidate of candidates) {
      const judged = judge(candidate, naming, this.around);
      if (judged) possible.push(judged);
    }
    return possible.sort((a, b) => a.cost - b.cost);
  }

  #take({ key, naming }: LabelRequest, judged: Judged): void {
    const { candidate, leader } = judged;
    this.around.space.add({ shape: "block", owner: key, box: candidate.box });
    if (leader) this.around.space.add({ shape: "line", owner: key, ...leader, width: 3, cost: Infinity });
    this.#placed.set(key, { ...judged, naming });
    this.#farthest = Math.max(this.#farthest, this.#distanceToOwn(key));
  }
}

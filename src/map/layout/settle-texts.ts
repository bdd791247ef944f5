import type { Box } from "../geometry/box.ts";
import { segmentMeetsBox, segmentsCross } from "../geometry/segment.ts";
import type { Judged } from "./judge-candidate.ts";
import { TEXT_GAP, textsTouch, WORD_GAP } from "./space.ts";

/** A text and the places that are open to it; the most important text comes first. */
export interface OpenText {
  /** Places beside what it names, cheapest first. */
  readonly near: readonly Judged[];
  /** Places farther away, cheapest first; asked for only where there is no good one beside it. */
  readonly far: () => readonly Judged[];
}

/** What it costs that two texts cover each other: more than any place does. */
const COLLISION = 40;

/** A text for which a place costs more looks farther away as well. */
const GOOD = 4;

/** Places that are thought of for one text. */
const MOST_OPTIONS = 100;

/** Rounds in which every text may think again about the places of the others. */
const ROUNDS = 6;

/** Moves that are tried for each text that has no good place or stands near one that has none. */
const MOVES = 80;

/**
 * By how much a move may make things worse in the beginning; in the end by nothing (threshold accepting). Tries after the
 * first are made only as long as texts collide.
 */
const THRESHOLDS = [6, 10, 10, 10, 10];

/**
 * The place of each text so that no two cover each other, as cheap as can be for all of them together; null for a text that
 * has to be left out. The same input gives the same output.
 */
export function settleTexts(texts: readonly OpenText[]): (Judged | null)[] {
  const seats = texts.map(
    (text): Seat => ({ text, options: text.near, chosen: null, cost: 0, hasFar: false, neighbours: [] }),
  );
  for (const seat of seats) if (seat.options.length === 0) lookFarther(seat);
  meetNeighbours(seats);
  improve(seats);
  const unhappy = new Set(seats.filter(isUnhappy));
  if (unhappy.size > 0) {
    for (const seat of unhappy) lookFarther(seat);
    meetNeighbours(seats);
    const restless = seats.filter((seat) => unhappy.has(seat) || seat.neighbours.some((each) => unhappy.has(each)));
    for (const seat of restless) lookFarther(seat);
    meetNeighbours(seats);
    improve(restless);
    unsettle(restless);
  }
  return keepApart(seats);
}

interface Seat {
  readonly text: OpenText;
  /** Cheapest first. */
  options: readonly Judged[];
  chosen: Judged | null;
  /** What the chosen place costs, collisions included; null while it has to be counted anew. */
  cost: number | null;
  hasFar: boolean;
  /** Those that it may come to collide with. */
  neighbours: readonly Seat[];
}

function lookFarther(seat: Seat): void {
  if (seat.hasFar) return;
  seat.options = [...seat.options, ...seat.text.far()].sort((a, b) => a.cost - b.cost).slice(0, MOST_OPTIONS);
  seat.hasFar = true;
}

/** Gives each text its best place amid the others, again and again until nothing changes. */
function improve(seats: readonly Seat[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const seat of seats) moved = respond(seat) || moved;
    if (!moved) return;
  }
}

/** Takes the text to its best place amid the others; false where it is there already. */
function respond(seat: Seat): boolean {
  let best = seat.chosen;
  let least = best ? costNow(seat) : Infinity;
  for (const option of seat.options) {
    if (option.cost >= least) break;
    const cost = costOf(seat, option, least);
    if (cost >= least) continue;
    best = option;
    least = cost;
  }
  return take(seat, best);
}

const isUnhappy = (seat: Seat) => seat.chosen === null || costNow(seat) > GOOD;

const isColliding = (seat: Seat) => seat.chosen !== null && costNow(seat) >= COLLISION;

/** Lets the texts get out of each other's way; they end no worse than they began. */
function unsettle(seats: readonly Seat[]): void {
  const random = randomNumbers();
  for (const [index, threshold] of THRESHOLDS.entries()) {
    if (index > 0 && !seats.some(isColliding)) return;
    const before = seats.map(({ chosen }) => chosen);
    const cost = totalOf(seats);
    moveAbout(seats, threshold, random);
    improve(seats);
    if (totalOf(seats) <= cost) continue;
    for (const [at, seat] of seats.entries()) take(seat, before[at] ?? null);
  }
}

/** Tries moves at random, some of them for the worse. */
function moveAbout(seats: readonly Seat[], threshold: number, random: () => number): void {
  const moves = MOVES * seats.length;
  for (let move = 0; move < moves; move++) {
    const seat = seats[Math.floor(random() * seats.length)] as Seat;
    // Cheap places more often than others.
    const option = seat.options[Math.floor(random() ** 2 * seat.options.length)];
    if (!option) continue;
    const least = costNow(seat) + threshold * (1 - move / moves);
    if (costOf(seat, option, least) < least) take(seat, option);
  }
}

/** Of texts that still collide the more important one stays, and the other one takes a place that is left, if any. */
function keepApart(seats: readonly Seat[]): (Judged | null)[] {
  const kept: Judged[] = [];
  const isFree = (place: Judged) => !kept.some((other) => collide(place, other));
  const keep = (place: Judged | null | undefined): Judged | null => {
    if (!place || !isFree(place)) return null;
    kept.push(place);
    return place;
  };
  const places = seats.map(({ chosen }) => keep(chosen));
  return places.map((place, index) => place ?? keep(seats[index]?.options.find(isFree)));
}

/** Gives the text a place; false where it has that one already. */
function take(seat: Seat, place: Judged | null): boolean {
  if (place === seat.chosen) return false;
  seat.chosen = place;
  for (const each of [seat, ...seat.neighbours]) each.cost = null;
  return true;
}

function costNow(seat: Seat): number {
  seat.cost ??= costOf(seat, seat.chosen);
  return seat.cost;
}

/** What a place costs a text, collisions included; where that is `enough` or more, they are not counted any further. */
function costOf({ neighbours }: Seat, place: Judged | null, enough = Infinity): number {
  if (!place) return 0;
  let cost = place.cost;
  for (let at = 0; at < neighbours.length && cost < enough; at++) {
    const chosen = neighbours[at]?.chosen;
    if (chosen && collide(place, chosen)) cost += COLLISION;
  }
  return cost;
}

const totalOf = (seats: readonly Seat[]) => seats.reduce((sum, seat) => sum + costNow(seat), 0);

/** Whether two texts, or a text and the leader of another, cover each other. */
function collide(a: Judged, b: Judged): boolean {
  if (!textsTouch(a.extent, b.extent)) return false;
  const boxA = a.candidate.box;
  const boxB = b.candidate.box;
  if (textsTouch(boxA, boxB)) return true;
  if (a.leader && segmentMeetsBox(a.leader, boxB, TEXT_GAP)) return true;
  if (b.leader && segmentMeetsBox(b.leader, boxA, TEXT_GAP)) return true;
  return a.leader !== null && b.leader !== null && segmentsCross(a.leader, b.leader);
}

/** Finds for each text those that it may come to collide with. */
function meetNeighbours(seats: readonly Seat[]): void {
  const reaches = seats.flatMap((seat) => (seat.options.length > 0 ? [{ seat, box: reachOf(seat.options) }] : []));
  reaches.sort((a, b) => a.box.x - b.box.x);
  const neighbours = new Map(seats.map((seat): [Seat, Seat[]] => [seat, []]));
  for (const [index, { seat, box }] of reaches.entries()) {
    for (let at = index + 1; at < reaches.length; at++) {
      const other = reaches[at] as (typeof reaches)[number];
      if (other.box.x > box.x + box.width + WORD_GAP) break;
      if (!textsTouch(box, other.box)) continue;
      neighbours.get(seat)?.push(other.seat);
      neighbours.get(other.seat)?.push(seat);
    }
  }
  for (const seat of seats) seat.neighbours = neighbours.get(seat) ?? [];
}

function reachOf(options: readonly Judged[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { candidate } of options) {
    const { x, y, width, height } = candidate.box;
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Numbers from 0 up to 1 that look random, always the same ones (mulberry32). */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import { memoizeForGood } from "../model/memoize.ts";
import { type ChangeCost, editsBetween } from "./edits.ts";
import { essence } from "./fold.ts";

/** How many are offered at most. */
const MOST = 5;

/** The share of what was typed that may be wrong; one slip is always allowed. */
const WRONG = 1 / 3;

/** Signs that are easily taken for each other, as they sound or look alike. */
const CONFUSED = ["aeiouy", "cksqg", "ضظ", "ذزظد", "ثتطس", "قكغ", "سصش", "حهخ", "عاء", "وي"];

/** The groups that a sign is in, a bit for each. */
const GROUPS = new Map<string, number>();
for (const [index, signs] of CONFUSED.entries()) {
  for (const sign of signs) GROUPS.set(sign, (GROUPS.get(sign) ?? 0) | (1 << index));
}

const changeCost: ChangeCost = (written, meant) =>
  ((GROUPS.get(written) ?? 0) & (GROUPS.get(meant) ?? 0)) > 0 ? 0.5 : 1;

/**
 * The items with a name nearest to what was typed, the nearest first, at most five; none where more than a third of it
 * would have to be wrong, or fewer than two letters were typed. Spellings are compared by their essence, which is made once
 * for each item.
 */
export function nearest<T extends object>(
  typed: string,
  items: Iterable<T>,
  namesOf: (item: T) => Iterable<string>,
): T[] {
  const wanted = sketch(essence(typed));
  if (wanted.text.length < 2) return [];
  const best: { readonly item: T; readonly edits: number }[] = [];
  let limit = Math.max(1, wanted.text.length * WRONG);
  for (const item of items) {
    const edits = editsTo(wanted, sketchesOf(item, namesOf), limit);
    if (edits > limit) continue;
    const worse = best.findIndex((each) => each.edits > edits);
    best.splice(worse < 0 ? best.length : worse, 0, { item, edits });
    if (best.length > MOST) best.pop();
    limit = best.length < MOST ? limit : Math.min(limit, best[MOST - 1]?.edits ?? limit);
  }
  return best.map(({ item }) => item);
}

/** The essence of a name, and which families of signs are in it, a bit for each. */
interface Sketch {
  readonly text: string;
  readonly families: number;
}

const SKETCHES = new WeakMap<object, readonly Sketch[]>();

/** The sketches of its names; always the same for the same item. */
export function sketchesOf<T extends object>(item: T, namesOf: (item: T) => Iterable<string>): readonly Sketch[] {
  const made = SKETCHES.get(item) ?? [...namesOf(item)].map((name) => sketch(essence(name)));
  SKETCHES.set(item, made);
  return made;
}

function sketch(text: string): Sketch {
  let families = 0;
  for (const sign of text) families |= 1 << familyOf(sign);
  return { text, families };
}

/** Signs that are confused with each other, also by way of others, are of one family; which others share it does not matter. */
const familyOf = memoizeForGood((sign: string) => firstConfused(sign, new Set()).charCodeAt(0) % 31);

/** The first, by its code, of the signs that a sign is confused with. */
function firstConfused(sign: string, seen: Set<string>): string {
  seen.add(sign);
  const others = CONFUSED.filter((signs) => signs.includes(sign)).flatMap((signs) => [...signs]);
  for (const other of others) if (!seen.has(other)) firstConfused(other, seen);
  return [...seen].sort()[0] ?? sign;
}

/** The fewest edits from what is wanted to one of the names; infinitely many where each takes more than the limit. */
function editsTo(wanted: Sketch, names: readonly Sketch[], limit: number): number {
  let least = Infinity;
  for (const name of names) {
    if (Math.abs(name.text.length - wanted.text.length) > limit || missing(wanted, name) > limit) continue;
    least = Math.min(least, editsBetween(wanted.text, name.text, changeCost, Math.min(limit, least)));
  }
  return least;
}

/** How many families of signs only one of them has, on the side that has more; each takes an edit of its own. */
const missing = (a: Sketch, b: Sketch): number =>
  Math.max(countBits(a.families & ~b.families), countBits(b.families & ~a.families));

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

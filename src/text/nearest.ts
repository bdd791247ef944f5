import { type ChangeCost, editsBetween } from "./edits.ts";
import { essence } from "./fold.ts";

/** How many are offered at most. */
const MOST = 5;

/** The share of what was typed that may be wrong; one slip is always allowed. */
const WRONG = 1 / 3;

/** Signs that are easily taken for each other, as they sound or look alike. */
const CONFUSED = ["aeiouy", "cksqg", "ضظ", "ذزظد", "ثتطس", "قكغ", "سصش", "حهخ", "عاء", "وي"];

const changeCost: ChangeCost = (written, meant) =>
  CONFUSED.some((signs) => signs.includes(written) && signs.includes(meant)) ? 0.5 : 1;

/**
 * The items with a name nearest to what was typed, the nearest first, at most five; none where more than a third of it
 * would have to be wrong, or fewer than two letters were typed. Spellings are compared by their essence.
 */
export function nearest<T>(typed: string, items: Iterable<T>, namesOf: (item: T) => Iterable<string>): T[] {
  const wanted = essence(typed);
  if (wanted.length < 2) return [];
  const limit = Math.max(1, wanted.length * WRONG);
  const measured = [...items].map((item) => ({ item, edits: editsTo(wanted, namesOf(item), limit) }));
  return measured
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST)
    .map(({ item }) => item);
}

/** The fewest edits from what is wanted to one of the names; infinitely many where each differs by too many letters. */
function editsTo(wanted: string, names: Iterable<string>, limit: number): number {
  const edits = [...names]
    .map(essence)
    .filter((name) => Math.abs(name.length - wanted.length) <= limit)
    .map((name) => editsBetween(wanted, name, changeCost));
  return Math.min(Infinity, ...edits);
}

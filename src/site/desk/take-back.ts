/**
 * A file without what a save made of it, where somebody has changed it since: their lines stay, ours become what they were. Null
 * where both changed the same lines or lines beside each other. `before` and `after` are what the save wrote over and wrote.
 */
export function takeBack({ before, after, disk }: Record<"before" | "after" | "disk", string>): string | null {
  if (disk === after) return before;
  if (before === after) return disk;
  const [old, ours, theirs] = [linesOf(before), linesOf(after), linesOf(disk)];
  const own = changedLines(ours, old);
  const other = changedLines(ours, theirs);
  const ownLines = old.slice(own.first, old.length - own.behind);
  const otherLines = theirs.slice(other.first, theirs.length - other.behind);
  const [ownEnd, otherEnd] = [ours.length - own.behind, ours.length - other.behind];
  if (ownEnd < other.first) {
    const between = ours.slice(ownEnd, other.first);
    return [...ours.slice(0, own.first), ...ownLines, ...between, ...otherLines, ...ours.slice(otherEnd)].join("");
  }
  if (otherEnd < own.first) {
    const between = ours.slice(otherEnd, own.first);
    return [...ours.slice(0, other.first), ...otherLines, ...between, ...ownLines, ...ours.slice(ownEnd)].join("");
  }
  return null;
}

type Lines = readonly string[];

/** Each with its end. */
const linesOf = (text: string): Lines => text.split(/(?<=\n)/);

/** How many lines are the same before and behind all that differs. */
function changedLines(from: Lines, to: Lines): { readonly first: number; readonly behind: number } {
  const least = Math.min(from.length, to.length);
  let first = 0;
  while (first < least && from[first] === to[first]) first += 1;
  let behind = 0;
  while (behind < least - first && from.at(-1 - behind) === to.at(-1 - behind)) behind += 1;
  return { first, behind };
}

/** What covers the edges of a scrolling box, in pixels. */
export interface Cover {
  readonly top: number;
  /** On the side where lines begin. */
  readonly start: number;
}

/** Which way a box may scroll. */
export type Axes = "block" | "inline" | "both";

/**
 * Scrolls the box, and nothing around it, as little as it takes to show the element beside what covers the edges.
 */
export function reveal(box: Element, element: Element, cover: Cover, axes: Axes): void {
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  const isRtl = getComputedStyle(box).direction === "rtl";
  const top = outer.top + box.clientTop + cover.top;
  const bottom = outer.top + box.clientTop + box.clientHeight;
  const left = outer.left + box.clientLeft + (isRtl ? 0 : cover.start);
  const right = outer.left + box.clientLeft + box.clientWidth - (isRtl ? cover.start : 0);
  box.scrollBy({
    top: axes === "inline" ? 0 : shiftToFit(inner.top, inner.bottom, top, bottom),
    left: axes === "block" ? 0 : shiftToFit(inner.left, inner.right, left, right),
  });
}

/** By how much [first, last] has to move to lie within [from, to]; where it does not fit, its beginning counts. */
export function shiftToFit(first: number, last: number, from: number, to: number): number {
  if (first < from) return first - from;
  return last > to ? Math.min(last - to, first - from) : 0;
}

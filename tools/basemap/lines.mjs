/**
 * Joins lines end to end wherever exactly two of them meet.
 * @param {number[][][]} lines
 * @returns {number[][][]}
 */
export function joinLines(lines) {
  const key = ([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`;
  const ends = new Map();
  const endsAt = (point) => ends.get(key(point)) ?? [];
  for (const line of lines) {
    for (const point of [line[0], line.at(-1)]) ends.set(key(point), [...endsAt(point), line]);
  }
  const used = new Set();
  const extend = (line) => {
    for (;;) {
      const meeting = endsAt(line.at(-1));
      const next = meeting.length === 2 ? meeting.find((other) => !used.has(other)) : undefined;
      if (!next) return line;
      used.add(next);
      const forward = key(next[0]) === key(line.at(-1)) ? next : next.toReversed();
      line = [...line, ...forward.slice(1)];
    }
  };
  return lines.flatMap((line) => {
    if (used.has(line)) return [];
    used.add(line);
    return [extend(extend(line).toReversed())];
  });
}

/**
 * Douglas and Peucker: drops the points that lie within the tolerance of the line without them. The ends stay.
 * @param {number[][]} line
 * @param {number} tolerance in degrees
 * @returns {number[][]}
 */
export function simplifyLine(line, tolerance) {
  const keep = new Set([0, line.length - 1]);
  const spans = [[0, line.length - 1]];
  while (spans.length > 0) {
    const [from, to] = spans.pop();
    let farthest = from;
    let distance = tolerance;
    for (let i = from + 1; i < to; i++) {
      const d = distanceToSegment(line[i], line[from], line[to]);
      if (d > distance) [farthest, distance] = [i, d];
    }
    if (farthest === from) continue;
    keep.add(farthest);
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => keep.has(i));
}

/**
 * In degrees, as if they were as long in both directions: good enough for tolerances.
 * @param {number[]} point
 * @param {number[]} a
 * @param {number[]} b
 */
export function distanceToSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/**
 * @param {number[]} point
 * @param {number[][]} line
 */
export const distanceToLine = (point, line) =>
  line.slice(1).reduce((least, end, i) => Math.min(least, distanceToSegment(point, line[i], end)), Infinity);

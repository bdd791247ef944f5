import type { Position } from "geojson";

/** The lines, joined end to end wherever exactly two of them meet: fewer of them, through the same positions. */
export function joinLines(lines: readonly (readonly Position[])[]): Position[][] {
  const meeting = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    for (const end of [line[0], line.at(-1)]) meeting.set(String(end), [...(meeting.get(String(end)) ?? []), index]);
  }
  const free = new Set(lines.keys());
  /** The line, gone on with from its end as far as it goes. */
  const extend = (line: readonly Position[]): readonly Position[] => {
    const joined = [...line];
    for (let next = nextOf(joined); next !== undefined; next = nextOf(joined)) {
      free.delete(next);
      const more = lines[next] ?? [];
      const isForward = String(more[0]) === String(joined.at(-1));
      joined.push(...(isForward ? more : [...more].reverse()).slice(1));
    }
    return joined;
  };
  const nextOf = (line: readonly Position[]) => {
    const ends = meeting.get(String(line.at(-1))) ?? [];
    return ends.length === 2 ? ends.find((index) => free.has(index)) : undefined;
  };
  return [...lines.entries()].flatMap(([index, line]) => {
    if (!free.delete(index)) return [];
    const backwards = [...extend(line)].reverse();
    return [[...extend(backwards)].reverse()];
  });
}

import type { Position } from "geojson";
import { groupBy } from "../../../model/group-by.ts";

/** The lines, joined end to end wherever exactly two of them meet: fewer of them, through the same positions. */
export function joinLines(lines: readonly (readonly Position[])[]): Position[][] {
  const ends = lines.flatMap((line, index) => [line[0], line.at(-1)].map((end) => ({ at: String(end), index })));
  const meeting = groupBy(ends, ({ at }) => at);
  const free = new Set(lines.keys());
  const nextOf = (line: readonly Position[]) => {
    const here = meeting.get(String(line.at(-1))) ?? [];
    return here.length === 2 ? here.find(({ index }) => free.has(index))?.index : undefined;
  };
  /** The line, gone on with from its end as far as it goes. */
  const extend = (line: readonly Position[]): Position[] => {
    const joined = [...line];
    for (let next = nextOf(joined); next !== undefined; next = nextOf(joined)) {
      free.delete(next);
      const more = lines[next] ?? [];
      const isForward = String(more[0]) === String(joined.at(-1));
      joined.push(...(isForward ? more : [...more].reverse()).slice(1));
    }
    return joined;
  };
  return lines.flatMap((line, index) => (free.delete(index) ? [extend(extend(line).reverse()).reverse()] : []));
}
